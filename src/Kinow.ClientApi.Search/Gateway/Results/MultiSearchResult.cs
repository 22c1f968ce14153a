using System.Collections.Immutable;
using Kinow.ClientApi.Search.Gateway.Exchange;

namespace Kinow.ClientApi.Search.Gateway.Results;

/// <summary>Answers in the order of the searches. Their bytes live until this is disposed of.</summary>
internal sealed class MultiSearchResult : IDisposable
{
    private readonly SearchReply? reply;

    internal MultiSearchResult(SearchReply? reply, ImmutableArray<SearchResult> results)
    {
        this.reply = reply;
        Results = results;
    }

    /// <summary>One for each search.</summary>
    public ImmutableArray<SearchResult> Results { get; }

    /// <summary>Gives the memory back.</summary>
    public void Dispose() => reply?.Dispose();
}
