using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Gateway.Bodies;
using Kinow.ClientApi.Search.Gateway.Results;

namespace Kinow.ClientApi.ReadModel.Reading.Loading;

/// <summary>The load of something that the engine searches for: a page, or counts.</summary>
internal abstract class SearchLoad : Load
{
    /// <summary>The kind in the read model.</summary>
    internal abstract DocumentKind Kind { get; }

    /// <summary>Whether the search was answered; a page may still wait for documents.</summary>
    internal bool IsFound { get; private protected set; }

    /// <summary>Adds the search to those that are sent.</summary>
    internal abstract void AddTo(MultiSearchBody body, string alias);

    /// <summary>Takes the answer of the search engine.</summary>
    /// <param name="missing">Gets a load for each document that has to be read by its id before the page is complete.</param>
    /// <exception cref="FormatException">A document is not what the read model holds.</exception>
    internal abstract void Accept(SearchResult result, List<DocumentLoad> missing);

    /// <summary>Completes what was found once what was missing is cached.</summary>
    internal abstract void Finish();

    /// <summary>Lets another store answer.</summary>
    internal abstract ValueTask AskAsync(ICatalogStore store, CancellationToken cancellationToken);
}
