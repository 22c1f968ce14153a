using System.Globalization;
using System.Text.Json;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Types;

/// <summary>Specification section 3.5.5.</summary>
internal sealed class IdCoercion : ScalarCoercion
{
    public override object ParseValue(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String) return JsonText.String(value);
        if (value.ValueKind == JsonValueKind.Number && double.IsInteger(value.GetDouble()))
        {
            // Digits are kept as written: a double would lose those of long numbers.
            var raw = value.GetRawText();
            return raw.AsSpan().ContainsAny('.', 'e', 'E') || raw == "-0" ? Numbers.Text(value.GetDouble()) : raw;
        }

        throw new InputCoercionException($"ID cannot represent value: {JsonText.Of(value)}");
    }

    public override object ParseLiteral(ValueNode literal) => literal switch
    {
        StringValueNode node => node.Value,
        IntValueNode node => node.Value,
        _ => throw new InputCoercionException($"ID cannot represent a non-string and non-integer value: {Printer.Print(literal)}"),
    };

    public override void Write(JsonBuffer writer, object value)
    {
        switch (value)
        {
            case string text:
                writer.String(text);
                break;
            case int number:
                writer.QuotedNumber(number);
                break;
            case long number:
                writer.QuotedNumber(number);
                break;
            case Guid id:
                writer.String(id.ToString());
                break;
            case IFormattable number when Numbers.ToDouble(value) is { } whole && double.IsInteger(whole):
                writer.String(number.ToString("F0", CultureInfo.InvariantCulture));
                break;
            default:
                throw new GraphQLException("ID cannot represent this value.", ErrorCodes.InternalServerError);
        }
    }
}
