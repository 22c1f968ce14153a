using System.Text.Json.Serialization;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Live;
using Kinow.ClientApi.Core.Screens;

namespace Kinow.ClientApi.Search.Documents.Bodies;

/// <summary>
/// Aggregates as JSON. Everything but nulls is written, for a property that is missing is not read as what an aggregate has by itself: a
/// change here or in an aggregate needs a new layout of the kind, see <see cref="DocumentLayout"/>.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true,
    Converters =
    [
        typeof(LocalizedTextConverter), typeof(LanguageCodeConverter), typeof(CountryCodeConverter), typeof(EmailAddressConverter),
        typeof(MoneyConverter), typeof(GeolocationRuleConverter), typeof(ProductExtensionConverter), typeof(AccessModeIdConverter),
        typeof(BytesConverter), typeof(GroupRestrictionConverter), typeof(BuildVersionConverter), typeof(BuildRangeConverter),
    ])]
[JsonSerializable(typeof(Product))]
[JsonSerializable(typeof(ProductTvod))]
[JsonSerializable(typeof(ProductSvod))]
[JsonSerializable(typeof(ProductBundle))]
[JsonSerializable(typeof(ProductPrepaymentRecharge))]
[JsonSerializable(typeof(Category))]
[JsonSerializable(typeof(Video))]
[JsonSerializable(typeof(VideoGroup))]
[JsonSerializable(typeof(Extract))]
[JsonSerializable(typeof(Person))]
[JsonSerializable(typeof(Tag))]
[JsonSerializable(typeof(Feature))]
[JsonSerializable(typeof(CustomerGroup))]
[JsonSerializable(typeof(RegisteredOperation))]
[JsonSerializable(typeof(Voucher))]
[JsonSerializable(typeof(Screen))]
[JsonSerializable(typeof(Menu))]
[JsonSerializable(typeof(ContentPage))]
[JsonSerializable(typeof(Channel))]
[JsonSerializable(typeof(ChannelProgram))]
[JsonSerializable(typeof(LiveEvent))]
[JsonSerializable(typeof(User))]
[JsonSerializable(typeof(PlatformDocument))]
internal sealed partial class BodyJson : JsonSerializerContext;
