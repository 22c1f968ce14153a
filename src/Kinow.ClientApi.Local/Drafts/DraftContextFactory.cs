using Kinow.GraphQL.AspNetCore;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Local.Drafts;

/// <summary>Contexts for a whole draft: it is not said whose tokens it would take, so all are let in.</summary>
internal sealed class DraftContextFactory : IGraphQLContextFactory
{
    public ValueTask<RequestContext> CreateAsync(HttpContext httpContext) => new(new DraftRequest(httpContext));

    private sealed class DraftRequest(HttpContext http) : HttpRequestContext(http)
    {
        // Everybody gets what was made up.
        protected override SegmentToken SegmentToken { get; } = new("draft", DateTimeOffset.MaxValue);

        public override bool Allows(Kinow.GraphQL.Planning.FieldPlan field) => true;
    }
}
