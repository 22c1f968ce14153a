using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Local.Recording;

/// <summary>What a request turned out to be, and what is answered in place of what runs.</summary>
internal sealed class RecordedRequest
{
    /// <summary>The request as resolvers see it; null before it is known.</summary>
    public RequestContext? Context { get; set; }

    /// <summary>What was recorded for it; null for nothing.</summary>
    public RecordedAnswer? Answer { get; set; }
}
