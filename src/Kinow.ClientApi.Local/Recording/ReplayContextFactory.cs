using Kinow.GraphQL;
using Kinow.GraphQL.AspNetCore;
using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Planning;
using Microsoft.AspNetCore.Http.Features;

namespace Kinow.ClientApi.Local.Recording;

/// <summary>Lets nothing run: what was recorded is answered, and everything else refused.</summary>
internal sealed class ReplayContextFactory(Recordings recordings) : IGraphQLContextFactory
{
    public ValueTask<RequestContext> CreateAsync(HttpContext httpContext) => new(new ReplayRequest(httpContext, recordings));

    private sealed class ReplayRequest(HttpContext http, Recordings recordings) : HttpRequestContext(http)
    {
        // Everybody gets what was recorded.
        protected override SegmentToken SegmentToken { get; } = new("replay", DateTimeOffset.MaxValue);

        public override bool Allows(FieldPlan field) => true;

        protected override ValueTask<GraphQLException?> AdmitAsync(double cost)
        {
            var operation = RecordedOperation.Of(Plan!, Variables, recordings.Schema);
            var answer = recordings.Find(operation);
            HttpContext.Features.GetRequiredFeature<RecordedRequest>().Answer = answer;
            return new(new GraphQLException(
                answer is not null
                    ? "A recorded answer takes the place of this one."
                    : $"No answer was recorded for {operation.Name} with these variables: send it once to a server with --record.",
                HttpErrorCodes.OperationNotFound));
        }
    }
}
