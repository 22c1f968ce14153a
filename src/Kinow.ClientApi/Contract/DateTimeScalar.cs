using System.Text.Json;
using Kinow.ClientApi.Core.Texts;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Types;

namespace Kinow.ClientApi.Contract;

/// <summary>The scalar <c>DateTime</c>: an instant in ISO 8601 with an offset (RFC 3339); written in UTC with milliseconds.</summary>
internal sealed class DateTimeScalar : ScalarCoercion
{
    public override object ParseValue(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? Parse(value.GetString()!) : throw Refuse(value.GetRawText());

    public override object ParseLiteral(ValueNode literal) =>
        literal is StringValueNode text ? Parse(text.Value) : throw Refuse(Printer.Print(literal));

    public override void Write(JsonBuffer writer, object value)
    {
        if (value is not DateTimeOffset instant)
        {
            throw new GraphQLException("DateTime cannot represent this value.", ErrorCodes.InternalServerError);
        }

        writer.Instant(instant);
    }

    // A time without an offset is refused: it would mean another moment on each server.
    private static DateTimeOffset Parse(string text) => Rfc3339.TryParse(text, out var instant) ? instant : throw Refuse(text);

    private static InputCoercionException Refuse(string given) =>
        new($"DateTime cannot represent {CodePoints.Quote(given)}: expected an instant such as 2026-09-27T01:30:12Z.");
}
