using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Kinow.ClientApi.Sql.Mapping;

/// <summary>Arrays of whole numbers as JSON.</summary>
internal static class JsonNumbers
{
    internal static ImmutableArray<long> Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().Select(static number => number.GetInt64())];
    }

    internal static string Write(ImmutableArray<long> numbers) =>
        $"[{string.Join(',', numbers.Select(static number => number.ToString(CultureInfo.InvariantCulture)))}]";

    /// <summary>Gives numbers to the owner of an account, who knows them as ids.</summary>
    internal static void Export(Utf8JsonWriter json, ImmutableArray<long> numbers)
    {
        json.WriteStartArray();
        foreach (var number in numbers) json.WriteStringValue(number.ToString(CultureInfo.InvariantCulture));
        json.WriteEndArray();
    }
}
