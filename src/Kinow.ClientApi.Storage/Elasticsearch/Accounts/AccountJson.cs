using System.Text.Json.Serialization;
using Kinow.ClientApi.Storage.Elasticsearch.Documents.Bodies;
using Kinow.ClientApi.Storage.Elasticsearch.Overlay;

namespace Kinow.ClientApi.Storage.Elasticsearch.Accounts;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    Converters = [typeof(EmailAddressConverter)])]
[JsonSerializable(typeof(CredentialDocument))]
[JsonSerializable(typeof(SessionDocument))]
[JsonSerializable(typeof(PendingDocument))]
internal sealed partial class AccountJson : JsonSerializerContext;
