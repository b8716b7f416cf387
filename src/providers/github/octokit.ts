import { Octokit } from '@octokit/core';
import { paginateRest } from '@octokit/plugin-paginate-rest';
import { restEndpointMethods } from '@octokit/plugin-rest-endpoint-methods';

/** GitHub's own client with the two plugins that `@actions/github` gives it, and without undici, which comes with that. */
export const GitHub = Octokit.plugin(restEndpointMethods, paginateRest);
