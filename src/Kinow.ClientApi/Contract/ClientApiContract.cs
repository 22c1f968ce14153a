using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Carts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Live;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Platform;
using Kinow.ClientApi.Core.Screens;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Core.Television;
using Kinow.ClientApi.Core.Watching;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Contract;

/// <summary>
/// Which domain type stands behind which type of the contract. Everything else follows: a field is read from the property of its name,
/// listed here as computed, or asked for in batches from the resolver of its type.
/// </summary>
[GraphQLContract(Context = typeof(ClientApiRequest), Leaves = typeof(LeafWriters))]
[BindNamespace("Kinow.ClientApi.Core.Catalog")]
[BindNamespace("Kinow.ClientApi.Core.Settings")]
[BindNamespace("Kinow.ClientApi.Core.Platform")]
[BindNamespace("Kinow.ClientApi.Core.Access")]
[BindNamespace("Kinow.ClientApi.Core.Paging")]
[BindNamespace("Kinow.ClientApi.Core.Suggestions")]
[BindNamespace("Kinow.ClientApi.Core.AppStores")]
[BindNamespace("Kinow.ClientApi.Core.Live")]
[BindNamespace("Kinow.ClientApi.Contract")]
[Bind("Query", typeof(QueryRoot))]
[Bind("Date", typeof(DateOnly))]
[Bind("User", typeof(User), Computed = ["firstname", "lastname", "profiles", "selectedProfile", "groupToken"])]
[Bind("UserProfile", typeof(UserProfile), Computed = ["langISO", "countryISO"])]
[Bind("Profile", typeof(ViewerProfile), Computed = ["langISO", "isFirst"])]
[Bind("UserIdentity", typeof(UserIdentity), Computed = ["provider", "linkedAt", "email"])]
[Bind("Device", typeof(Device))]
[Bind("Playlist", typeof(Playlist))]
[Bind("SignInCode", typeof(TelevisionCode))]
[Bind("SignInRequest", typeof(SignInRequest), Computed = ["countryISO"])]
[Bind("ProductAccess", typeof(ProductAccess), Computed = ["gateway", "dateExp", "switch"], Batched = ["renewal"])]
[Bind("SVODSwitch", typeof(SvodSwitch))]
[Bind("AccessRenewal", typeof(AccessRenewalView))]
[Bind("RenewalEnd", typeof(RenewalEnd))]
[Bind("Order", typeof(OrderView))]
[Bind("OrderLine", typeof(OrderLineView))]
[Bind("OrderVoucher", typeof(OrderVoucherView))]
[Bind("OrderTax", typeof(OrderTaxView))]
[Bind("OrderStep", typeof(OrderStep))]
[Bind("Invoice", typeof(InvoiceView))]
[Bind("CreditNote", typeof(InvoiceView))]
[Bind("InvoiceTax", typeof(InvoiceTaxView))]
[Bind("OrderState", typeof(OrderState))]
[Bind("PrepaymentBalance", typeof(PrepaymentBalanceView))]
[Bind("PrepaymentOperations", typeof(PrepaymentOperationsView))]
[Bind("PrepaymentOperation", typeof(PrepaymentOperationView))]
[Bind("PrepaymentOperationType", typeof(PrepaymentOperationType))]
[Bind("PrepaymentCredit", typeof(PrepaymentCreditView))]
[Bind("CartPrepayment", typeof(CartPrepaymentView))]
[Bind("GiftDetails", typeof(GiftWish))]
[Bind("GiftState", typeof(GiftState))]
[Bind("VideoAccessInfo", typeof(VideoAccess))]
[Bind("WatchProgress", typeof(BegunVideo))]
[Bind("CMS", typeof(CmsNamespace))]
[Bind("Billing", typeof(BillingNamespace))]
[Bind("Cart", typeof(CartView))]
[Bind("CartContent", typeof(CartContentView))]
[Bind("CartItem", typeof(CartItemView))]
[Bind("CartTax", typeof(CartTaxView))]
[Bind("CartVoucher", typeof(CartVoucherView))]
[Bind("SaleRefusal", typeof(SaleRefusal))]
[Bind("VoucherRefusal", typeof(VoucherRefusal))]
[Bind("CheckoutProcess", typeof(CheckoutProcess))]
[Bind(
    "Voucher",
    typeof(Voucher),
    Computed = ["reductionPercent", "reductionAmount", "reductionAmountFormat", "minimumAmount", "minimumAmountFormat"])]
[Bind("Settings", typeof(PlatformSettings), Computed = ["identityProviders"])]
[Bind("App", typeof(App))]
[Bind("AppPlatform", typeof(AppPlatform))]
[Bind("AppStatus", typeof(AppStatus))]
[Bind("AppValueType", typeof(AppValueType))]
[Bind("AppValue", typeof(AppValueView))]
[Bind("DeviceClass", typeof(DeviceClass))]
[Bind("Screen", typeof(ScreenView))]
[Bind("ScreenBlock", typeof(ScreenBlockView))]
[Bind("HeroSlide", typeof(HeroSlideView))]
[Bind("SpacerSize", typeof(SpacerSize))]
[Bind("Menu", typeof(MenuView))]
[Bind("MenuItem", typeof(MenuItemView))]
[Bind("MenuPlace", typeof(MenuPlace))]
[Bind("LinkTarget", typeof(LinkTargetView))]
[Bind("ContentPage", typeof(ContentPage))]
[Bind("ContentPageType", typeof(ContentPageType))]
[Bind("Platform", typeof(PlatformInfo))]
[Bind("Product", typeof(Product), Computed = ["canBuy", "tags"])]
[Bind("ProductTVOD", typeof(ProductTvod))]
[Bind("ProductSVOD", typeof(ProductSvod))]
[Bind("ProductBundle", typeof(ProductBundle))]
[Bind("TVODAccessMode", typeof(TvodAccessMode), Computed = ["priceFormat", "price", "priceWithoutReductionFormat"])]
[Bind("SVODAccessMode", typeof(SvodAccessMode), Computed = ["priceFormat", "price", "priceWithoutReductionFormat"])]
[Bind("ProductPrepaymentRecharge", typeof(ProductPrepaymentRecharge))]
[Bind("PrepaymentAccessMode", typeof(PrepaymentAccessMode), Computed = ["priceFormat", "price", "priceWithoutReductionFormat"])]
[Bind("Program", typeof(ChannelProgram), Computed = ["state"])]
[Bind("LiveEvent", typeof(LiveEvent), Computed = ["state", "values"])]
[Bind("Image", typeof(Image), Computed = ["id"])]
[Bind("Metadata", typeof(Metadata), Computed = ["id", "featureId"])]
[Bind("Subtitle", typeof(Subtitle), Computed = ["id"])]
[Bind("Actor", typeof(Person))]
[Bind("Director", typeof(Person))]
[Bind("ProductActor", typeof(Credit), Computed = ["roles"])]
[Bind("ProductDirector", typeof(Credit), Computed = ["roles"])]
[Bind("SortOrder", typeof(SortOrder))]
[BindGeneric("Collection", typeof(Page<>))]
internal sealed partial class ClientApiContract;
