/** How cards look: the site's light colours, in sizes that hold when a preview is a few hundred pixels wide. */
export const CARD_STYLE = `
.card {
  display: flex;
  flex-direction: column;
  gap: 22px;
  width: 1200px;
  height: 630px;
  padding: 44px 56px 36px;
  background: #fefefc;
  color: #1a1a1d;
  font-family: "Card Serif";
}
.title {
  display: block;
  color: #57565a;
  font-size: 30px;
  line-height: 1.2;
}
.wording {
  display: flex;
  flex-direction: column;
  gap: 6px;
  padding-left: 26px;
  border-left: 8px solid #1c5199;
}
.side-2 { border-left-color: #9a3d08; }
.label { display: block; color: #1c5199; font-size: 28px; font-weight: 600; }
.side-2 .label { color: #9a3d08; }
.words { display: block; line-height: 1.28; }
.usual { font-size: 40px; }
.large { font-size: 58px; }
.differs {
  background-color: #c5daf5;
  color: #0c2d5c;
  font-weight: 600;
  text-decoration: underline;
}
.side-2 .differs { background-color: #f8d0b2; color: #5a2303; }
.foot {
  display: flex;
  justify-content: space-between;
  margin-top: auto;
  font-size: 28px;
}
.site { font-weight: 600; }
.note { color: #57565a; }
`;
