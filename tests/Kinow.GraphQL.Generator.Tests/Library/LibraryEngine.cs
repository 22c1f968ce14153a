using System.Text;
using System.Text.Json;
using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Generator.Tests.Library.Resolvers;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Generator.Tests.Library;

/// <summary>An engine over the generated bindings of the library.</summary>
internal sealed class LibraryEngine
{
    private readonly GraphQLExecutor executor;

    public LibraryEngine()
    {
        Query = new(Shop);
        var (schema, bindings) = LibraryContract.Create(
            new LibraryResolvers
            {
                Query = Query,
                Mutation = new MutationResolver(),
                Subscription = new SubscriptionResolver(Shop),
                Shelf = new ShelfResolver(),
                Book = new BookResolver(Shop),
                Fresh = new FreshResolver(Shop),
                Author = new AuthorResolver(Shop),
            },
            new LibraryRoot { Shelves = [Shop.Shelf] },
            new Dictionary<string, ScalarCoercion> { ["DateTime"] = new InstantCoercion() });
        executor = new(schema, bindings);
    }

    public Shop Shop { get; } = new();

    public QueryResolver Query { get; }

    public async Task<string> RunAsync(string document, string? variables = null, string language = "en")
    {
        var values = variables is null ? default : JsonDocument.Parse(variables).RootElement;
        using var response = await executor.ExecuteAsync(Prepare(document), null, values, new LibraryRequest { Language = language });
        return Encoding.UTF8.GetString(response.Body.Span);
    }

    public async Task<List<string>> SubscribeAsync(string document)
    {
        var events = new List<string>();
        await foreach (var response in executor.SubscribeAsync(Prepare(document).Plan(null, default), static _ => new(new LibraryRequest())))
        {
            events.Add(Encoding.UTF8.GetString(response.Body.Span));
            response.Dispose();
        }

        return events;
    }

    private PreparedDocument Prepare(string document) => executor.Prepare(Encoding.UTF8.GetBytes(document));
}
