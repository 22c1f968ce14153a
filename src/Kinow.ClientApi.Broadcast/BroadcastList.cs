using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Configuration;
using Kinow.ClientApi.Core.Pricing;
using Kinow.ClientApi.Core.Screens;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Broadcast;

/// <summary>Reads which answers are broadcast, to whom: <c>KINOW_BROADCASTS</c>.</summary>
internal static class BroadcastList
{
    /// <summary>The most answers. Each is run when it changes, in one process.</summary>
    public const int Most = 500;

    private const string Unknown = "UNKNOWN";
    private const int CurrencyLength = 3;

    private static readonly string[] Members = ["operation", "variables", "countries", "languages", "currencies", "devices"];

    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads the list.</summary>
    /// <exception cref="SettingsException">It makes no sense; the message says where.</exception>
    public static ImmutableArray<BroadcastDeclaration> Parse(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            BroadcastDeclaration[] all = [.. Items(json.RootElement, "the list").SelectMany(Read).Distinct()];
            return all.Length is > 0 and <= Most ? [.. all] : throw Wrong($"it makes {all.Length} broadcasts, of 1 to {Most}");
        }
        catch (JsonException)
        {
            throw Wrong("it is no JSON");
        }
    }

    private static IEnumerable<BroadcastDeclaration> Read(JsonElement entry)
    {
        if (entry.ValueKind != JsonValueKind.Object) throw Wrong("an entry is no object");
        var other = entry.EnumerateObject().Select(static member => member.Name).Except(Members).FirstOrDefault();
        if (other is not null) throw Wrong($"an entry has the member \"{other}\", which nobody reads");
        if (!entry.TryGetProperty("operation", out var operation) || TextOf(operation) is not { Length: > 0 } name)
            throw Wrong("an entry has no operation");
        var variables = entry.TryGetProperty("variables", out var sets) ? Items(sets, "variables").Select(VariablesOf).ToArray() : [""];
        var devices = entry.TryGetProperty("devices", out var classes) ? Texts(classes, "devices").Select(DeviceOf) : AllDevices();
        DeviceClass?[] seenOn = [.. devices];
        return
            from set in variables
            from country in TextsOf(entry, "countries").Select(CountryOf)
            from locale in TextsOf(entry, "languages").Select(LocaleOf)
            from currency in TextsOf(entry, "currencies").Select(CurrencyOf)
            from device in seenOn
            select new BroadcastDeclaration(name, set, new(country, locale, currency, device));
    }

    private static string VariablesOf(JsonElement set)
    {
        if (set.ValueKind != JsonValueKind.Object) throw Wrong("variables are a list of objects");
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Compact)) set.WriteTo(json);
        return bytes.WrittenCount <= 2 ? "" : Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static CountryCode CountryOf(string text) =>
        CountryCode.TryParse(text, out var country) ? country : throw Wrong($"\"{text}\" is no country of two letters");

    private static LocaleCode LocaleOf(string text) =>
        LocaleCode.TryParse(text, out var locale) ? PriceFormat.Reduce(locale) : throw Wrong($"\"{text}\" is no language");

    private static string CurrencyOf(string text) =>
        text.Length == CurrencyLength && text.All(char.IsAsciiLetterUpper)
            ? text
            : throw Wrong($"\"{text}\" is no currency of three capitals");

    private static DeviceClass? DeviceOf(string text) =>
        text == Unknown ? null
        : Enum.GetNames<DeviceClass>().Contains(text, StringComparer.OrdinalIgnoreCase) ? Enum.Parse<DeviceClass>(text, ignoreCase: true)
        : throw Wrong($"\"{text}\" is no class of device: {Unknown}, {string.Join(", ", Enum.GetNames<DeviceClass>()).ToUpperInvariant()}");

    private static IEnumerable<DeviceClass?> AllDevices() =>
        Enum.GetValues<DeviceClass>().Select(static device => (DeviceClass?)device).Prepend(null);

    private static string[] TextsOf(JsonElement entry, string member) =>
        entry.TryGetProperty(member, out var list) ? Texts(list, member) : throw Wrong($"an entry has no {member}");

    private static string[] Texts(JsonElement list, string member) => [.. Items(list, member).Select(item =>
        TextOf(item) is { Length: > 0 } text ? text : throw Wrong($"{member} holds what is no text"))];

    private static string? TextOf(JsonElement element) => element.ValueKind == JsonValueKind.String ? element.GetString() : null;

    private static JsonElement[] Items(JsonElement list, string what) =>
        list.ValueKind == JsonValueKind.Array && list.GetArrayLength() > 0
            ? [.. list.EnumerateArray()]
            : throw Wrong($"{what} is no list with something in it");

    private static SettingsException Wrong(string what) => new($"KINOW_BROADCASTS cannot be used: {what}.");
}
