using System.Text.Json.Serialization;
using Kinow.ClientApi.Search.Documents.Bodies;

namespace Kinow.ClientApi.ReadModel.Accounts;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    Converters = [typeof(EmailAddressConverter)])]
[JsonSerializable(typeof(CredentialDocument))]
[JsonSerializable(typeof(SessionDocument))]
internal sealed partial class AccountJson : JsonSerializerContext;
