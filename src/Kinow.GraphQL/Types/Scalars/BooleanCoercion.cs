using System.Text.Json;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Types;

/// <summary>Specification section 3.5.4.</summary>
internal sealed class BooleanCoercion : ScalarCoercion
{
    public override object ParseValue(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => Boxes.True,
        JsonValueKind.False => Boxes.False,
        _ => throw new InputCoercionException($"Boolean cannot represent a non boolean value: {JsonText.Of(value)}"),
    };

    public override object ParseLiteral(ValueNode literal) => literal is BooleanValueNode node
        ? Boxes.Of(node.Value)
        : throw new InputCoercionException($"Boolean cannot represent a non boolean value: {Printer.Print(literal)}");

    public override void Write(JsonBuffer writer, object value) => writer.Boolean(value switch
    {
        bool flag => flag,
        _ when Numbers.ToDouble(value) is { } number && double.IsFinite(number) => number != 0,
        _ => throw new GraphQLException("Boolean cannot represent this value.", ErrorCodes.InternalServerError),
    });
}
