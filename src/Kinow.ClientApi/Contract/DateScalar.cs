using System.Globalization;
using System.Text.Json;
using Kinow.ClientApi.Core.Texts;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Types;

namespace Kinow.ClientApi.Contract;

/// <summary>The scalar <c>Date</c>: a day of the calendar, written as year, month and day (RFC 3339, full-date).</summary>
internal sealed class DateScalar : ScalarCoercion
{
    private const string Format = "yyyy-MM-dd";

    public override object ParseValue(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? Parse(value.GetString()!) : throw Refuse(value.GetRawText());

    public override object ParseLiteral(ValueNode literal) =>
        literal is StringValueNode text ? Parse(text.Value) : throw Refuse(Printer.Print(literal));

    public override void Write(JsonBuffer writer, object value)
    {
        if (value is not DateOnly day)
        {
            throw new GraphQLException("Date cannot represent this value.", ErrorCodes.InternalServerError);
        }

        writer.String(day.ToString(Format, CultureInfo.InvariantCulture));
    }

    private static DateOnly Parse(string text) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw Refuse(text);

    private static InputCoercionException Refuse(string given) =>
        new($"Date cannot represent {CodePoints.Quote(given)}: expected a day such as 1990-05-17.");
}
