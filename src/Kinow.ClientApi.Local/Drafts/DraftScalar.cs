using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Local.Seeding;
using Kinow.GraphQL.Types;

namespace Kinow.ClientApi.Local.Drafts;

/// <summary>Makes values of custom scalars, by their usual names and by what <c>@specifiedBy</c> refers to.</summary>
internal static class DraftScalar
{
    /// <summary>A value; null for a scalar whose name says nothing.</summary>
    public static object? Make(ScalarType scalar, OutputField field, SeededRandom random)
    {
        var instant = DraftInstants.Of(DraftName.Words(field.Name), random);
        return Meaning(scalar) switch
        {
            "datetime" or "timestamp" or "instant" or "datetimeiso" or "offsetdatetime" => Instant(scalar, instant),
            "date" or "localdate" => scalar.Coercion is DateScalar
                ? DateOnly.FromDateTime(instant.UtcDateTime)
                : DraftInstants.Date(instant),
            "time" or "localtime" => DraftInstants.Time(instant),
            "duration" => $"PT{1 + random.Below(2)}H{random.Below(60)}M",
            "url" or "uri" or "link" => DraftText.Url(random),
            "email" or "emailaddress" => DraftWords.Email(random),
            "uuid" or "guid" => DraftWords.Uuid(random),
            "json" or "jsonobject" or "object" or "map" or "any" => new Dictionary<string, object?>
            {
                ["title"] = DraftWords.Title(random),
                ["count"] = (long)random.Below(100),
            },
            "long" or "bigint" or "int64" => 1_000_000L + random.Below(int.MaxValue),
            "decimal" or "money" or "bigdecimal" => random.Below(30) + 0.99,
            "positiveint" or "nonnegativeint" or "unsignedint" => (long)DraftNumber.Whole(field.Name, random),
            "color" or "colour" or "hexcolorcode" => $"#{DraftWords.Hex(random, 6)}",
            "locale" => random.Pick<string>(["fr-FR", "en-GB", "ar-TN"]),
            "languagecode" or "language" => random.Pick<string>(["fr", "en", "ar"]),
            "countrycode" or "country" => random.Pick<string>(["FR", "TN", "CA", "BE", "US"]),
            "currency" or "currencycode" => "EUR",
            "phonenumber" or "phone" => "+33199001234",
            "html" => $"<p>{DraftWords.Paragraph(random)}</p>",
            "markdown" => DraftWords.Paragraph(random),
            _ => null,
        };
    }

    private static object Instant(ScalarType scalar, DateTimeOffset instant) =>
        scalar.Coercion is DateTimeScalar ? instant : DraftInstants.Instant(instant);

    private static string Meaning(ScalarType scalar) => scalar.SpecifiedByUrl switch
    {
        { } url when url.Contains("rfc3339", StringComparison.OrdinalIgnoreCase)
            || url.Contains("date-time", StringComparison.OrdinalIgnoreCase) => "datetime",
        { } url when url.Contains("rfc4122", StringComparison.OrdinalIgnoreCase)
            || url.Contains("rfc9562", StringComparison.OrdinalIgnoreCase) => "uuid",
        { } url when url.Contains("rfc3986", StringComparison.OrdinalIgnoreCase) => "uri",
        _ => scalar.Name.Replace("_", "", StringComparison.Ordinal).ToLowerInvariant(),
    };
}
