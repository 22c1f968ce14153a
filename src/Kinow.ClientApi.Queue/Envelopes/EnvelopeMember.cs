using System.Text.Json;
using System.Text.Json.Serialization;

namespace Kinow.ClientApi.Queue.Envelopes;

/// <summary>A member that stands in the envelope and nowhere in its data.</summary>
internal sealed class EnvelopeMember<T> : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new JsonException("It is a member of the envelope.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => throw new NotSupportedException();
}
