using System.Globalization;
using System.Text.Json;

using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Types;

namespace Kinow.ClientApi.Contract;

/// <summary>The scalar <c>DateTime</c>: an instant in ISO 8601 with an offset (RFC 3339); written in UTC with milliseconds.</summary>
internal sealed class DateTimeScalar : ScalarCoercion
{
    private static readonly string[] Formats =
    [
        "yyyy-MM-dd'T'HH:mm:ssK",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
    ];

    /// <inheritdoc/>
    public override object ParseValue(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? Parse(value.GetString()!) : throw Refuse(value.GetRawText());

    /// <inheritdoc/>
    public override object ParseLiteral(ValueNode literal) =>
        literal is StringValueNode text ? Parse(text.Value) : throw Refuse(Printer.Print(literal));

    /// <inheritdoc/>
    public override void Write(JsonBuffer writer, object value)
    {
        if (value is not DateTimeOffset instant)
        {
            throw new GraphQLException("DateTime cannot represent this value.", ErrorCodes.InternalServerError);
        }

        writer.Instant(instant);
    }

    // A time without an offset is refused: it would mean another moment on each server.
    private static DateTimeOffset Parse(string text) =>
        DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)
            && (text.EndsWith('Z') || text.AsSpan(10).ContainsAny('+', '-'))
            ? instant
            : throw Refuse(text);

    private static InputCoercionException Refuse(string given) =>
        new($"DateTime cannot represent {(given.Length > 40 ? given[..40] + "…" : given)}: expected an instant such as 2026-09-27T01:30:12Z.");
}
