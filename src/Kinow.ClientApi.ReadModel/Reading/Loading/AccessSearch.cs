using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Search.Queries;

namespace Kinow.ClientApi.ReadModel.Reading.Loading;

/// <summary>What a search for one viewer has beyond one for everybody.</summary>
/// <param name="Clauses">How the engine is asked.</param>
/// <param name="AskAsync">How another store is asked.</param>
internal sealed record AccessSearch<T>(AccessClauses Clauses, Func<ICatalogStore, CancellationToken, ValueTask<Page<T>>> AskAsync)
    where T : class;
