import { html, type TemplateResult } from 'lit';
import { STORIES, type Story } from '../journal.ts';
import { stories } from './home.ts';

export function journalPage(): TemplateResult {
  return html`
    <div class="page-head">
      <h1 tabindex="-1">Journal</h1>
      <p>Short texts about things that last.</p>
    </div>
    ${stories(STORIES)}
  `;
}

export function storyPage(story: Story): TemplateResult {
  return html`
    <article class="story-page">
      <img src=${story.picture} alt="" width="480" height="300" />
      <h1 tabindex="-1">${story.title}</h1>
      ${story.paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
    </article>
    <section aria-labelledby="more">
      <div class="heading"><h2 id="more">Read on</h2></div>
      ${stories(STORIES.filter((other) => other !== story))}
    </section>
  `;
}
