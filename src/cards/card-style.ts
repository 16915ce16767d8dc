import { CARD_COLOURS } from './card-colours.ts';

const { ground, ink, soft, sides } = CARD_COLOURS;
const [first, second] = sides;

/** How cards look, in sizes that hold when a preview is a few hundred pixels wide. */
export const CARD_STYLE = `
.card {
  display: flex;
  flex-direction: column;
  gap: 22px;
  width: 1200px;
  height: 630px;
  padding: 44px 56px 36px;
  background: ${ground};
  color: ${ink};
  font-family: "Card Serif";
}
.title {
  display: block;
  color: ${soft};
  font-size: 30px;
  line-height: 1.2;
}
.wording {
  display: flex;
  flex-direction: column;
  gap: 6px;
  padding-left: 26px;
  border-left: 8px solid ${first.line};
}
.side-2 { border-left-color: ${second.line}; }
.label { display: block; color: ${first.line}; font-size: 28px; font-weight: 600; }
.side-2 .label { color: ${second.line}; }
.words { display: block; line-height: 1.28; }
.usual { font-size: 40px; }
.large { font-size: 58px; }
.differs {
  background-color: ${first.wash};
  color: ${first.words};
  font-weight: 600;
  text-decoration: underline;
}
.side-2 .differs { background-color: ${second.wash}; color: ${second.words}; }
.foot {
  display: flex;
  justify-content: space-between;
  margin-top: auto;
  font-size: 28px;
}
.site { font-weight: 600; }
.note { color: ${soft}; }
`;
