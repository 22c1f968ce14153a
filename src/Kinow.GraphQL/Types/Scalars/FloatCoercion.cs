using System.Globalization;
using System.Text.Json;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Types;

/// <summary>Specification section 3.5.2.</summary>
internal sealed class FloatCoercion : ScalarCoercion
{
    public override object ParseValue(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && double.IsFinite(number)
            ? number
            : throw new InputCoercionException($"Float cannot represent non numeric value: {JsonText.Of(value)}");

    public override object ParseLiteral(ValueNode literal)
    {
        var digits = (literal as FloatValueNode)?.Value ?? (literal as IntValueNode)?.Value;
        return double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : throw new InputCoercionException($"Float cannot represent non numeric value: {Printer.Print(literal)}");
    }

    public override void Write(JsonBuffer writer, object value)
    {
        switch (value)
        {
            case double number when double.IsFinite(number):
                writer.Number(number);
                break;
            case decimal number:
                writer.Number(number);
                break;
            case int number:
                writer.Number(number);
                break;
            case long number:
                writer.Number(number);
                break;
            case bool flag:
                writer.Number(flag ? 1 : 0);
                break;
            default:
                writer.Number(Finite(value));
                break;
        }
    }

    private static double Finite(object value) => Numbers.ToDouble(value) is { } number && double.IsFinite(number)
        ? number
        : throw new GraphQLException("Float cannot represent a value that is not a finite number.", ErrorCodes.InternalServerError);
}
