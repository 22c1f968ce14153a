using Kinow.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace Kinow.GraphQL.AspNetCore.Tests.Trusted;

/// <summary>An application whose callers are of a club, which a header tells and tokens stand for.</summary>
internal sealed class ClubContexts : IGraphQLContextFactory
{
    internal const string Code = "NO_SUCH_CLUB";

    /// <summary>The club that the last context was made for; null for nobody's.</summary>
    internal string? Last { get; private set; }

    /// <summary>The token of the last caller, as it reached the application.</summary>
    internal string? Authorization { get; private set; }

    internal bool IsCacheable { get; set; } = true;

    public ValueTask<RequestContext> CreateAsync(HttpContext httpContext)
    {
        var headers = httpContext.Request.Headers;
        Authorization = headers.Authorization.ToString();
        Last = httpContext.Features.Get<SharedSegment>()?.Value switch
        {
            null => headers["X-Club"].ToString(),
            ['~', .. var club] => club,
            _ => throw new GraphQLException("There is no such club.", Code),
        };
        return new(new Context(httpContext, Last, IsCacheable));
    }

    private sealed class Context(HttpContext http, string club, bool isCacheable) : HttpRequestContext(http)
    {
        protected override bool IsCacheable => isCacheable;

        protected internal override object Segment => club;

        protected internal override SegmentToken SegmentToken => new("~" + club, DateTimeOffset.UnixEpoch);
    }
}
