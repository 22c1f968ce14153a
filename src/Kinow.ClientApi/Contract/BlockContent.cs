using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Screens;
using Kinow.ClientApi.Core.Search;

namespace Kinow.ClientApi.Contract;

/// <summary>The products of a block: those at hand, or a search for them.</summary>
/// <param name="Audience">Who is shown them.</param>
/// <param name="Search">Finds them.</param>
/// <param name="Products">Those that were named and can be seen, in their order; null where they are searched for.</param>
internal sealed record BlockContent(DisplayAudience Audience, CatalogSearch Search, Product[]? Products);
