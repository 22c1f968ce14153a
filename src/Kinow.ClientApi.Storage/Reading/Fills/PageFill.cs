using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway.Bodies;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway.Results;

namespace Kinow.ClientApi.Storage.Reading.Fills;

/// <summary>A page of a search that is to be read.</summary>
internal abstract class PageFill : Fill
{
    /// <summary>The kind's name in the read model.</summary>
    internal abstract string Kind { get; }

    /// <summary>Adds the search to those that are sent.</summary>
    /// <param name="body">The searches.</param>
    /// <param name="alias">The alias of the kind.</param>
    internal abstract void AddTo(MultiSearchBody body, string alias);

    /// <summary>Takes the answer of the search engine.</summary>
    /// <param name="result">The answer.</param>
    /// <param name="missing">Takes the documents that have to be read before the page is whole.</param>
    /// <exception cref="FormatException">A document is not what the read model holds.</exception>
    internal abstract void Accept(SearchResult result, List<DocumentFill> missing);

    /// <summary>Makes the page once what was missing is in memory.</summary>
    internal abstract void Finish();

    /// <summary>Lets another store answer.</summary>
    /// <param name="store">The store.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    internal abstract ValueTask AskAsync(ICatalogStore store, CancellationToken cancellationToken);
}
