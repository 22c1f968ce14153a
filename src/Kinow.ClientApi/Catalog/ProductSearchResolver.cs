using System.Collections.Immutable;
using System.Globalization;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Search.Facets;
using Kinow.ClientApi.Core.Search.Fields;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Catalog;

/// <summary>Answers what the products that a text finds have in common.</summary>
internal sealed class ProductSearchResolver(CatalogReader catalog) : IProductSearchResolver
{
    public async ValueTask FacetsAsync(
        Batch<ProductSearch, ProductFacets> batch, ProductSearchFacetsArguments arguments, ClientApiRequest context)
    {
        var fields = ReadFields(arguments.YearFact);
        for (var i = 0; i < batch.Count; i++)
        {
            var counts = await catalog.CountAsync(ItemKinds.Product, batch[i].Request, fields, context);
            batch.Set(i, new(
                await CategoriesAsync(counts.Fields[0], context), Values(1, static value => value.ToUpperInvariant()),
                Values(2, static value => value), Values(3, static value => value), Values(4, static value => value.ToUpperInvariant())));

            ImmutableArray<FacetValue> Values(int field, Func<string, string> write) =>
                [.. counts.Fields[field].Select(found => new FacetValue(write(found.Value), found.Count, ClauseOf(fields[field], found)))];
        }
    }

    /// <exception cref="GraphQLException">The name of the fact has no word; the code is BAD_USER_INPUT.</exception>
    private static ImmutableArray<SearchField> ReadFields(string? yearFact)
    {
        var year = TextFolding.Fold(yearFact ?? "Year").Trim(' ');
        return year.Length == 0
            ? throw new GraphQLException("yearFact has no word.", ErrorCodes.BadUserInput)
            : [Field("category"), Field("type"), Field("metadata." + year), Field("language"), Field("quality")];
    }

    private static SearchField Field(string name) => ItemKinds.Product.Fields.Find(name)!;

    // A range finds numbers alone, and not words that have such a number among them.
    private static string ClauseOf(SearchField field, FacetCount found) => field.MetadataName is null
        ? $"{field.Name}:{found.Value}"
        : $"{QueryText.Escape(field.Name)}:[{found.Value} TO {found.Value}]";

    private async ValueTask<ImmutableArray<CategoryFacet>> CategoriesAsync(ImmutableArray<FacetCount> found, ClientApiRequest context)
    {
        long[] ids = [.. found.Select(static category => long.Parse(category.Value, CultureInfo.InvariantCulture))];
        var categories = await catalog.ItemsAsync(ItemKinds.Category, ids, context);
        return
        [
            .. categories.Zip(found).Where(static pair => pair.First is not null).Select(
                static pair => new CategoryFacet(pair.First!, pair.Second.Count, ClauseOf(Field("category"), pair.Second))),
        ];
    }
}
