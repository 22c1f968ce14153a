using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQL.Utilities;
using GraphQLParser;
using GraphQLParser.AST;

namespace Kinow.Bench.GraphQLDotNet;

/// <summary>The whole contract with the resolvers that the two operations need.</summary>
internal static class Contract
{
    private const string Subscription = "Subscription";

    public static Schema Read(string folder, Catalogue catalogue)
    {
        var definitions = string.Join(
            '\n', Directory.EnumerateFiles(folder, "*.graphql").Order(StringComparer.Ordinal).Select(File.ReadAllText));
        var document = Parser.Parse(definitions).Definitions;
        var schema = Schema.For(definitions, builder =>
        {
            Resolve(builder, "Query", "cms", static _ => new Row());
            Resolve(builder, "CMS", "categories", context => catalogue.CategoryPage(Number(context, "page"), Number(context, "perPage")));
            Resolve(builder, "CMS", "product", context => catalogue.Find(context.GetArgument<string>("id")));
            Resolve(builder, "Category", "products", static context =>
                Catalogue.ProductPage((Row)context.Source!, Number(context, "page"), Number(context, "perPage")));
            // The two operations ask for no interface, for no union, and subscribe to nothing.
            foreach (var name in AbstractTypes(document)) builder.Types.For(name).ResolveType = static _ => null!;
            foreach (var name in Subscriptions(document))
                builder.Types.For(Subscription).FieldFor(name).StreamResolver = new SourceStreamResolver<object>(static _ => null!);
        });
        // Dates are text already.
        schema.RegisterType(new TextScalar("Date"));
        schema.RegisterType(new TextScalar("DateTime"));
        schema.RegisterVisitor(new RowResolvers());
        schema.Initialize();
        return schema;
    }

    private static IEnumerable<string> AbstractTypes(List<ASTNode> document) =>
        from type in document.OfType<GraphQLTypeDefinition>()
        where type is GraphQLInterfaceTypeDefinition or GraphQLUnionTypeDefinition
        select type.Name.StringValue;

    private static IEnumerable<string> Subscriptions(List<ASTNode> document) =>
        from type in document.OfType<GraphQLObjectTypeDefinition>()
        where type.Name == Subscription
        from field in type.Fields!
        select field.Name.StringValue;

    private static int Number(IResolveFieldContext context, string argument) => context.GetArgument<int>(argument);

    private static void Resolve(SchemaBuilder builder, string type, string field, Func<IResolveFieldContext, object?> resolve) =>
        builder.Types.For(type).FieldFor(field).Resolver = new FuncFieldResolver<object>(resolve);
}
