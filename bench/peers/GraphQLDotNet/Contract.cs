using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQL.Utilities;

namespace Kinow.Bench.GraphQLDotNet;

/// <summary>The whole contract with the resolvers that the two operations need.</summary>
internal static class Contract
{
    public static Schema Read(string folder, Catalogue catalogue)
    {
        var definitions = string.Join(
            '\n', Directory.EnumerateFiles(folder, "*.graphql").Order(StringComparer.Ordinal).Select(File.ReadAllText));
        var schema = Schema.For(definitions, builder =>
        {
            Resolve(builder, "Query", "cms", static _ => new Row());
            Resolve(builder, "CMS", "categories", context => catalogue.CategoryPage(Number(context, "page"), Number(context, "perPage")));
            Resolve(builder, "CMS", "product", context => catalogue.Find(context.GetArgument<string>("id")));
            Resolve(builder, "Category", "products", static context =>
                Catalogue.ProductPage((Row)context.Source!, Number(context, "page"), Number(context, "perPage")));
            // The two operations ask for no interface.
            foreach (var name in (string[])["AccessMode", "Person", "ProductExtension"])
            {
                builder.Types.For(name).ResolveType = static _ => null!;
            }
        });
        // Dates are text already.
        schema.RegisterType(new TextScalar("Date"));
        schema.RegisterType(new TextScalar("DateTime"));
        schema.RegisterVisitor(new RowResolvers());
        schema.Initialize();
        return schema;
    }

    private static int Number(IResolveFieldContext context, string argument) => context.GetArgument<int>(argument);

    private static void Resolve(SchemaBuilder builder, string type, string field, Func<IResolveFieldContext, object?> resolve) =>
        builder.Types.For(type).FieldFor(field).Resolver = new FuncFieldResolver<object>(resolve);
}
