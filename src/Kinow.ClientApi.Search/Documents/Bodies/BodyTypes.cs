using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Kinow.ClientApi.Search.Documents.Bodies;

/// <summary>
/// How aggregates are read and written: as <see cref="BodyJson"/> says, and a property that must not be null must be there.
/// </summary>
internal static class BodyTypes
{
    private static readonly JsonSerializerOptions Options = new(BodyJson.Default.Options)
    {
        TypeInfoResolver = BodyJson.Default.WithAddedModifier(Demand),
        RespectNullableAnnotations = true,
    };

    internal static JsonTypeInfo<T> Of<T>() => Of<T>(Options);

    internal static JsonTypeInfo<T> Of<T>(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));

    private static void Demand(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object) return;
        foreach (var property in type.Properties)
        {
            var canBeRead = property.Set is not null || property.AssociatedParameter is not null;
            var canBeNull = property.PropertyType.IsValueType
                ? Nullable.GetUnderlyingType(property.PropertyType) is not null
                : property.IsSetNullable;
            if (canBeRead && !canBeNull) property.IsRequired = true;
        }
    }
}
