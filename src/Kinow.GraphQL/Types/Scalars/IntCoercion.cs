using System.Globalization;
using System.Text.Json;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Types;

/// <summary>Specification section 3.5.1.</summary>
internal sealed class IntCoercion : ScalarCoercion
{
    public override object ParseValue(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Number)
        {
            throw new InputCoercionException($"Int cannot represent non-integer value: {JsonText.Of(value)}");
        }

        if (value.TryGetInt32(out var number)) return Boxes.Of(number);
        var wide = value.GetDouble();
        if (!double.IsInteger(wide)) throw new InputCoercionException($"Int cannot represent non-integer value: {JsonText.Of(value)}");
        return wide is >= int.MinValue and <= int.MaxValue
            ? Boxes.Of((int)wide)
            : throw new InputCoercionException($"Int cannot represent non 32-bit signed integer value: {JsonText.Of(value)}");
    }

    public override object ParseLiteral(ValueNode literal)
    {
        if (literal is not IntValueNode node)
        {
            throw new InputCoercionException($"Int cannot represent non-integer value: {Printer.Print(literal)}");
        }

        return int.TryParse(node.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? Boxes.Of(number)
            : throw new InputCoercionException($"Int cannot represent non 32-bit signed integer value: {node.Value}");
    }

    public override void Write(JsonBuffer writer, object value)
    {
        switch (value)
        {
            case int number:
                writer.Number(number);
                break;
            case bool flag:
                writer.Number(flag ? 1 : 0);
                break;
            default:
                writer.Number(Whole(value));
                break;
        }
    }

    private static int Whole(object value)
    {
        var number = Numbers.ToDouble(value);
        if (number is null || !double.IsInteger(number.Value))
        {
            throw new GraphQLException("Int cannot represent a value that is not a whole number.", ErrorCodes.InternalServerError);
        }

        return number is >= int.MinValue and <= int.MaxValue
            ? (int)number.Value
            : throw new GraphQLException("Int cannot represent a value beyond 32 bits.", ErrorCodes.InternalServerError);
    }
}
