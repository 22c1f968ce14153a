using System.Globalization;
using System.Text.RegularExpressions;
using Kinow.ClientApi.Local.Seeding;

namespace Kinow.ClientApi.Local.Drafts;

/// <summary>Makes a text that fits the name of a field, else its description.</summary>
internal static partial class DraftText
{
    private static readonly string[] Pictures =
        ["image", "picture", "poster", "cover", "thumbnail", "avatar", "logo", "photo", "icon", "banner", "background", "still", "artwork"];

    /// <summary>A text.</summary>
    /// <param name="typeName">The type that the field is read from.</param>
    /// <param name="picture">Makes the address of a picture of a format.</param>
    public static string Of(string name, string typeName, string? description, SeededRandom random, Func<string, string> picture)
    {
        var words = DraftName.Words(name);
        if (OneOf(description) is { Length: > 1 } choices) return random.Pick<string>(choices);
        if (PictureFormat(words) is { } format) return picture(format);
        return ByWord(words, typeName, random) ?? ByDescription(description, words, random)
            ?? $"{Capital(string.Join(' ', words))} {1 + random.Below(99)}";
    }

    /// <summary>The address of something at a site that does not exist.</summary>
    public static string Url(SeededRandom random) => $"https://www.example.com/{DraftWords.Slug(random)}";

    private static string? PictureFormat(string[] words) => words.FirstOrDefault(word => Pictures.Contains(word.TrimEnd('s'))) switch
    {
        null => null,
        "logo" or "logos" => "logo",
        "thumbnail" or "still" or "photo" => "photogramme_large",
        "background" or "banner" or "artwork" => "background",
        "avatar" or "icon" => "cover_small",
        _ => "cover_large",
    };

    private static string? ByWord(string[] words, string typeName, SeededRandom random) => words[^1] switch
    {
        "email" or "mail" => DraftWords.Email(random),
        "url" or "uri" or "link" or "href" or "website" or "homepage" => Url(random),
        "firstname" or "forename" => DraftWords.FirstName(random),
        "lastname" or "surname" => DraftWords.LastName(random),
        "name" when words is [.., "first" or "given", _] => DraftWords.FirstName(random),
        "name" when words is [.., "last" or "family", _] => DraftWords.LastName(random),
        "name" when IsPerson(words) || IsPerson(DraftName.Words(typeName)) =>
            $"{DraftWords.FirstName(random)} {DraftWords.LastName(random)}",
        "username" or "login" or "handle" or "nickname" => DraftWords.Email(random).Split('@')[0],
        "author" or "director" or "actor" or "artist" => $"{DraftWords.FirstName(random)} {DraftWords.LastName(random)}",
        "title" or "name" or "headline" or "label" or "heading" => DraftWords.Title(random),
        "description" or "synopsis" or "summary" or "bio" or "biography" or "body" or "content" or "text" or "comment" or "review" =>
            DraftWords.Paragraph(random),
        "message" or "subtitle" or "tagline" or "excerpt" or "caption" or "question" or "answer" => DraftWords.Sentence(random),
        "slug" or "permalink" => DraftWords.Slug(random),
        "city" or "place" or "location" or "town" => DraftWords.Place(random),
        "country" => random.Pick<string>(["FR", "TN", "CA", "BE", "US"]),
        "language" or "locale" or "lang" => random.Pick<string>(["fr", "en", "ar"]),
        "currency" => "EUR",
        "phone" or "mobile" => $"+33 1 99 00 {10 + random.Below(90)} {10 + random.Below(90)}",
        "address" or "street" => $"{1 + random.Below(120)} {DraftWords.Word(random)} Street",
        "zip" or "postcode" => (10000 + random.Below(89999)).ToString(CultureInfo.InvariantCulture),
        "color" or "colour" => $"#{DraftWords.Hex(random, 6)}",
        "token" or "secret" or "hash" or "signature" or "cursor" => $"mock-{DraftWords.Hex(random, 24)}",
        "uuid" or "guid" => DraftWords.Uuid(random),
        "code" or "reference" or "sku" => DraftWords.Hex(random, 8).ToUpperInvariant(),
        "version" or "build" => $"{1 + random.Below(9)}.{random.Below(20)}.{random.Below(10)}",
        "duration" => $"PT{1 + random.Below(2)}H{random.Below(60)}M",
        "format" when words is ["price" or "amount" or "total", ..] => Price(random),
        "price" or "amount" => Price(random),
        "tag" or "genre" or "category" or "keyword" => DraftWords.Word(random),
        "at" or "date" or "timestamp" or "instant" => DraftInstants.Instant(DraftInstants.Of(words, random)),
        "time" => DraftInstants.Time(DraftInstants.Of(words, random)),
        "day" or "birthday" => DraftInstants.Date(DraftInstants.Of(words, random)),
        _ => null,
    };

    private static string? ByDescription(string? description, string[] words, SeededRandom random)
    {
        if (description is null) return null;
        if (Says("ISO 8601", "timestamp", "instant", "date and time")) return DraftInstants.Instant(DraftInstants.Of(words, random));
        if (Says("URL", "address of", "link to")) return Url(random);
        if (Says("e-mail", "email")) return DraftWords.Email(random);
        if (Says("HTML")) return $"<p>{DraftWords.Paragraph(random)}</p>";
        if (Says("Markdown", "paragraph", "sentences")) return DraftWords.Paragraph(random);
        if (Says("UUID")) return DraftWords.Uuid(random);
        return Says("title", "name of") ? DraftWords.Title(random) : null;

        bool Says(params ReadOnlySpan<string> texts)
        {
            foreach (var text in texts)
            {
                if (description.Contains(text, StringComparison.OrdinalIgnoreCase)) return true;
            }

            return false;
        }
    }

    private static bool IsPerson(string[] words) => words.Any(
        static word => word is "user" or "author" or "person" or "actor" or "director" or "customer" or "member" or "artist"
            or "owner" or "full");

    private static string Price(SeededRandom random) => string.Create(CultureInfo.InvariantCulture, $"€{random.Between(1, 30):0}.99");

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    // "One of `a`, `b`": what a description quotes as all there is.
    private static string[]? OneOf(string? description) =>
        description is not null && AllThereIs().IsMatch(description)
            ? [.. Quoted().Matches(description).Select(static match => match.Groups[1].Value)]
            : null;

    [GeneratedRegex("\\b(one of|either)\\b", RegexOptions.IgnoreCase)]
    private static partial Regex AllThereIs();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();
}
