using System.Collections.Immutable;
using Kinow.ClientApi.Search.Gateway.Exchange;

namespace Kinow.ClientApi.Search.Gateway.Results;

/// <summary>Documents in the order asked for. Their bytes live until this is disposed of.</summary>
internal sealed class MultiGetResult : IDisposable
{
    private readonly SearchReply? reply;

    internal MultiGetResult(SearchReply? reply, ImmutableArray<GetResult> documents)
    {
        this.reply = reply;
        Documents = documents;
    }

    /// <summary>One for each that was asked for.</summary>
    public ImmutableArray<GetResult> Documents { get; }

    /// <summary>Gives the memory back.</summary>
    public void Dispose() => reply?.Dispose();
}
