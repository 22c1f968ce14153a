using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Types;

namespace Kinow.ClientApi.Contract;

/// <summary>The scalar <c>DateTime</c>: an instant in ISO 8601 with an offset (RFC 3339); written in UTC with milliseconds.</summary>
internal sealed partial class DateTimeScalar : ScalarCoercion
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
    private static DateTimeOffset Parse(string text)
    {
        var parts = Shape().Match(text);
        if (!parts.Success)
        {
            throw Refuse(text);
        }

        // RFC 3339 allows any number of decimals; a tick is the seventh.
        var fraction = parts.Groups["fraction"].ValueSpan;
        var exact = string.Concat(parts.Groups["seconds"].ValueSpan, fraction[..Math.Min(fraction.Length, 8)], parts.Groups["offset"].ValueSpan);
        return DateTimeOffset.TryParseExact(exact.ToUpperInvariant(), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)
            ? instant
            : throw Refuse(text);
    }

    [GeneratedRegex(
        @"\A(?<seconds>[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2})(?<fraction>\.[0-9]+)?"
        + @"(?<offset>[Zz]|[+-][0-9]{2}:[0-9]{2})\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();

    private static InputCoercionException Refuse(string given) =>
        new($"DateTime cannot represent {(given.Length > 40 ? given[..40] + "…" : given)}: expected an instant such as 2026-09-27T01:30:12Z.");
}
