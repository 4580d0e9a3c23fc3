/** The door of the stories room: all that other rooms may use. What the public may read comes from here alone. */
export { activitySentences as storyActivity } from "./activity.vi.ts";
export { addViews } from "./commands/add-views.ts";
export { bookWork } from "./commands/make-book.ts";
export { publishDue } from "./commands/publish-due.ts";
export { tellSpread } from "./commands/tell-spread.ts";
export { publicPathOf, publicPicturePath } from "./public-path.ts";
export { holdsStoryFileFor } from "./queries/files.ts";
export { publicNow } from "./queries/holds.ts";
export {
  goneStory,
  type PublicCard,
  type PublicFilter,
  type PublicStory,
  publicChoices,
  publicPictureFile,
  publicPictures,
  publicStories,
  publicStory,
  publicStoryCount,
} from "./queries/public.ts";
export { publicSearch } from "./queries/public-search.ts";
export { publicStamp } from "./queries/public-stamp.ts";
export { storiesInWorkFirst } from "./queries/story-list.ts";
export { storyTurns } from "./queries/turns.ts";
export { storyRoutes } from "./routes.tsx";
export { storyLifecycle } from "./states.ts";
export { plainText } from "./text/render-body.ts";
export { StoryTabs } from "./views/StoryTabs.tsx";
export { factNames, refusals as storyRefusals } from "./words.vi.ts";
