using System.Text.Json.Serialization;
using Kinow.ClientApi.Storage.Elasticsearch.Overlay;

namespace Kinow.ClientApi.Storage.Elasticsearch.Accounts;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    UseStringEnumConverter = true,
    Converters = [typeof(EmailAddressConverter), typeof(LanguageCodeConverter), typeof(CountryCodeConverter)])]
[JsonSerializable(typeof(UserDocument))]
[JsonSerializable(typeof(CredentialDocument))]
[JsonSerializable(typeof(SessionDocument))]
[JsonSerializable(typeof(PendingDocument))]
internal sealed partial class AccountJson : JsonSerializerContext;
