using GraphQL.Types;

namespace Kinow.Bench.GraphQLDotNet;

/// <summary>A scalar whose values are text inside too.</summary>
internal sealed class TextScalar : ScalarGraphType
{
    public TextScalar(string name) => Name = name;

    public override object? ParseValue(object? value) => value;

    public override object? Serialize(object? value) => value;
}
