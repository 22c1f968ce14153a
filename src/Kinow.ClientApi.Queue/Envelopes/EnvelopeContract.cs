using System.Text.Json.Serialization.Metadata;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Queue.Envelopes;

/// <summary>
/// Where the JSON of envelopes differs from the records: data does not repeat what the envelope says, and codes that are not known are
/// left out.
/// </summary>
internal static class EnvelopeContract
{
    public static void Adjust(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (property.PropertyType == typeof(LanguageCode) || property.PropertyType == typeof(LanguageCode?))
                property.ShouldSerialize = static (_, value) => value is LanguageCode { IsNone: false };
            else if (property.PropertyType == typeof(CountryCode) || property.PropertyType == typeof(CountryCode?))
                property.ShouldSerialize = static (_, value) => value is CountryCode { IsUnknown: false };
            else if (IsInEnvelope(type, property)) Hide(property);
        }
    }

    // Required members cannot be taken out of a contract, so that they stay as members that no data may have.
    private static void Hide(JsonPropertyInfo property)
    {
        property.IsRequired = false;
        property.ShouldSerialize = static (_, _) => false;
        property.CustomConverter = property.PropertyType == typeof(Guid)
            ? new EnvelopeMember<Guid>()
            : new EnvelopeMember<DateTimeOffset>();
    }

    private static bool IsInEnvelope(JsonTypeInfo type, JsonPropertyInfo property) =>
        type.Type.IsAssignableTo(typeof(Command)) && property.DeclaringType == typeof(Command);
}
