using System.Collections.Immutable;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Suggestions;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Catalog;

/// <summary>Finds names that fit what is being typed, of all kinds in one round trip.</summary>
internal sealed class Suggester(CatalogReader catalog)
{
    /// <exception cref="GraphQLException">An argument is not accepted; the code is BAD_USER_INPUT.</exception>
    public async ValueTask<ImmutableArray<Suggestion>> FindAsync(CmsSuggestionsArguments arguments, ClientApiRequest request)
    {
        if (TypedText.Read(arguments.Text) is not { } typed) return [];
        var limit = arguments.PerPage ?? 10;
        var languages = request.Audience.Languages;

        // All are under way before any is waited for.
        var products = FindAsync(
            ItemKinds.Product, p => p.Name.Resolve(languages) is { } name ? new() { Text = name, Product = p } : null);
        var categories = FindAsync(
            ItemKinds.Category, c => c.Name.Resolve(languages) is { } name ? new() { Text = name, Category = c } : null);
        var actors = FindAsync(ItemKinds.Actor, static p => new() { Text = p.Name, Actor = p });
        var directors = FindAsync(ItemKinds.Director, static p => new() { Text = p.Name, Director = p });
        return SuggestionRules.Choose(typed, limit, await products, await categories, await actors, await directors);

        async Task<ImmutableArray<Suggestion>> FindAsync<T>(ItemKind<T> kind, Func<T, Suggestion?> suggest)
            where T : class
        {
            var list = ListArgument.Read(kind.Fields, new ListArguments(PerPage: limit, Query: typed.Query));
            var page = await catalog.PageAsync(kind, new(list, CatalogScope.All), request);
            return [.. page.Items.Select(suggest).OfType<Suggestion>()];
        }
    }
}
