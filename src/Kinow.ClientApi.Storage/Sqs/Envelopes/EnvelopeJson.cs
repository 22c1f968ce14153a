using System.Text.Json.Serialization;

namespace Kinow.ClientApi.Storage.Sqs.Envelopes;

// What a newer version adds is refused, not dropped: such a message waits among the dead letters for a worker that knows it.
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(Envelope))]
[JsonSerializable(typeof(CreateUserData))]
[JsonSerializable(typeof(UpdateProfileData))]
[JsonSerializable(typeof(SetBookmarkData))]
[JsonSerializable(typeof(WatchSessionData))]
[JsonSerializable(typeof(SessionData))]
internal sealed partial class EnvelopeJson : JsonSerializerContext;
