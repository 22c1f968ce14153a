using System.Globalization;
using System.Text.Json;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Types;

/// <summary>Specification section 3.5.3.</summary>
internal sealed class StringCoercion : ScalarCoercion
{
    public override object ParseValue(JsonElement value) => value.ValueKind == JsonValueKind.String
        ? JsonText.String(value)
        : throw new InputCoercionException($"String cannot represent a non string value: {JsonText.Of(value)}");

    public override object ParseLiteral(ValueNode literal) => literal is StringValueNode node
        ? node.Value
        : throw new InputCoercionException($"String cannot represent a non string value: {Printer.Print(literal)}");

    public override void Write(JsonBuffer writer, object value)
    {
        switch (value)
        {
            case string text:
                writer.String(text);
                break;
            case bool flag:
                writer.String(flag ? "true" : "false");
                break;
            case double or float:
                writer.String(Numbers.Text(Numbers.ToDouble(value)!.Value));
                break;
            case IFormattable formattable:
                writer.String(formattable.ToString(null, CultureInfo.InvariantCulture));
                break;
            default:
                throw new GraphQLException("String cannot represent this value.", ErrorCodes.InternalServerError);
        }
    }
}
