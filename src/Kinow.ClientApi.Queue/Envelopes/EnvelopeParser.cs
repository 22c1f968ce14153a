using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Kinow.ClientApi.Queue.Envelopes;

/// <summary>Reads JSON and says what is wrong with it in one sentence.</summary>
internal static class EnvelopeParser
{
    public static T Parse<T>(JsonElement element, JsonTypeInfo<T> type, string what)
    {
        try
        {
            return element.Deserialize(type) ?? throw new EnvelopeException($"{what} is null.");
        }
        catch (JsonException wrong)
        {
            throw new EnvelopeException($"{what} is wrong at {wrong.Path ?? "$"}: {FirstLine(wrong.Message)}")
            {
                IsOfAnotherVersion = HasUnknownMembers(element, type),
            };
        }
    }

    // A later version may have added them.
    private static bool HasUnknownMembers(JsonElement element, JsonTypeInfo type) =>
        element.ValueKind == JsonValueKind.Object
        && element.EnumerateObject().Any(member => !type.Properties.Any(known => known.Name == member.Name));

    private static string FirstLine(string message) => message.Split(" Path:", 2)[0];
}
