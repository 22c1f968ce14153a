using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQL.Utilities;

namespace Kinow.Bench.GraphQLDotNet;

/// <summary>Every other field is looked up by its name.</summary>
internal sealed class RowResolvers : BaseSchemaNodeVisitor
{
    public override void VisitObjectFieldDefinition(FieldType field, IObjectGraphType type, ISchema schema)
    {
        if (type.Name.StartsWith("__", StringComparison.Ordinal) || field.Resolver is FuncFieldResolver<object>) return;
        var name = field.Name;
        field.Resolver = new FuncFieldResolver<object>(context => ((Row)context.Source!).GetValueOrDefault(name));
    }
}
