using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Tests.Billing;
using Kinow.ClientApi.Tests.Support;
using Kinow.GraphQL.Planning;
using Kinow.TestSupport;
using GiftSamples = Kinow.ClientApi.TestSupport.Gifts;

namespace Kinow.ClientApi.Tests.Operations;

/// <summary>The registered operations: files and manifest say the same, and the contract has what they ask for.</summary>
public sealed class ManifestTests
{
    private static readonly string Folder = RepositoryRoot.Path("schema", "operations");

    private static readonly JsonElement Manifest =
        JsonDocument.Parse(ManifestFile.Read()).RootElement;

    private const string Identities = """{ "google": { "clients": { "web": "1" }, "issuer": "https://accounts.example.com" } }""";

    private static readonly string[] Private =
    [
        "Account", "Cart", "CartPrepayment", "CurrentViews", "MyDevices", "MyGifts", "MyOrders", "MyPlaylists", "MyProfiles", "MyRails",
        "MySubscriptions", "MyVouchers", "OrderDetails", "OrderInvoice", "PaymentGateways", "PrepaymentBalance", "SignInMethods",
        "SignInRequest", "Viewer", "Watch", "Watchable",
    ];

    // The same in every country.
    private static readonly string[] Public = ["RegistrationForm", "SupportForm"];

    public static TheoryData<string> Names => [.. Operations.Keys];

    private static Dictionary<string, JsonElement> Operations =>
        Manifest.Items("operations").ToDictionary(o => o.Text("name")!, StringComparer.Ordinal);

    [Fact]
    public void The_manifest_lists_the_files()
    {
        Assert.Equal("apollo-persisted-query-manifest", Manifest.Text("format"));
        Assert.Equal(1, Manifest.Number("version"));
        Assert.Equal(
            Directory.GetFiles(Folder, "*.graphql").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal),
            Operations.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_text_is_that_of_the_file_and_the_id_its_hash(string name)
    {
        var operation = Operations[name];
        var body = operation.Text("body")!;
        Assert.Equal(File.ReadAllText(Path.Combine(Folder, name + ".graphql")).TrimEnd('\n'), body);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body))), operation.Text("id"));
        Assert.Equal(body[..body.IndexOf(' ', StringComparison.Ordinal)], operation.Text("type"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_runs_within_the_default_limits(string name)
    {
        var body = Operations[name].Text("body")!;
        var free = Sample.Title(Sample.VisibleTitle((_, t) => t.Videos is [{ Active: true, Free: true }])).Videos[0].Id;
        var variables = new
        {
            id = "1",
            query = "river",
            platform = "IOS",
            build = "5.2.1",
            text = "riv",
            ids = new[] { "1", "2" },
            product = Sample.VisibleTitle((_, _) => true).Id,
            email = GeneratedAccounts.EmailOf((int)AccountKind.Mixed + 1).ToString(),
            password = GeneratedAccounts.Password,
            session = new { videoId = free, watchedTime = 60, seek = 60 },
            user = new { firstname = "Ada", lastname = "Owner", email = "ada@example.com", password = "correct horse", birthday = "1990-05-17" },
        };
        var (user, credential) = GeneratedAccounts.Create(Api.Content, 7, (int)AccountKind.Mixed + 1, Api.Now)[^1];
        var offers = Api.Content.Products.Where(static p => Sample.IsVisible(p) && p.Extension is ProductSvod { AutoRenewal: true }).ToArray();
        var renewing = new ProductAccess
        {
            Id = 900,
            Type = ProductType.Svod,
            ProductId = offers[0].Id,
            AccessModeId = 0,
            DateExp = Api.Now.AddDays(10),
            DateRenewal = Api.Now.AddDays(10),
            Recurring = true,
            Gateway = "stripe",
        };
        user = user with { Accesses = [renewing, .. user.Accesses] };
        var line = CartApi.Modes.First(mode => user.Accesses.All(access => access.ProductId != mode.Id.ProductId)).Id;
        var gift = MailToken.Create(user.Id);
        user = user with { Orders = [GiftOf(line, gift), .. user.Orders] };
        var api = new Api(
            Api.Content, accounts: [(user, credential)], identities: Identities, receipts: new([new MemoryReceipts()]));
        var screen = new TelevisionScreen(api);
        var shown = await screen.RequestAsync();
        if (name is "AddCartVoucher" or "Checkout" or "CheckoutWithBalance") _ = await CartApi.AddedAsync(api, line, api.SignedIn(user));
        if (name == "KeepOffer")
            _ = (await api.SendAsync(Operations["PlanOffer"].Text("body")!, new { access = 900, offer = offers[1].Id }, api.SignedIn(user))).Data;
        if (name == "SignInByCode") _ = (await screen.ConfirmAsync(shown.Code, api.SignedIn(user))).Data;
        object given = name switch
        {
            "UpdateProfile" => new { user = new { lastname = "Other" } },
            "UpdateCredentials" => new
            {
                email = new { email = "next@example.com", validator = new { password = GeneratedAccounts.Password } },
            },
            "DeleteUser" => new { password = GeneratedAccounts.Password },
            "UnlinkIdentity" => new { provider = "GOOGLE" },
            "ConfirmEmail" => new { token = await ConfirmationAsync(api, user) },
            "ExportUser" or "DeleteAccount" => new { confirmation = new { password = GeneratedAccounts.Password } },
            "AddDevice" => new { device = new { fingerprint = "f", type = "Desktop", os = "Plan 9", application = "Player" } },
            "RemoveDevice" => new { id = user.Devices[0].Id },
            "CreatePlaylist" => new { input = new { name = "Later", products = new[] { Sample.VisibleTitle((_, _) => true).Id } } },
            "UpdatePlaylist" => new { input = new { id = user.Playlists[0].Id, name = "Sooner" } },
            "DeletePlaylist" => new { id = user.Playlists[0].Id },
            "AddProfile" => new { input = new { name = "Zoé", ageLimit = 12 } },
            "ChangeProfile" => new { input = new { id = user.Profiles[0].Id, name = "Zoé" } },
            "RemoveProfile" or "SelectProfile" => new { id = user.Profiles[0].Id },
            "Watch" => new { id = free },
            "AddProductToCart" or "RemoveProductFromCart" => new { product = line.ProductId, accessMode = line.ToString() },
            "AddCartVoucher" or "RemoveCartVoucher" => new { code = "WELCOME10" },
            "Checkout" => new { process = "URL", gateway = "stripe", price = await PriceAsync(api, user), returnUrl = "app:done" },
            "CheckoutWithBalance" => new
            {
                process = "URL",
                gateway = "stripe",
                price = await PriceAsync(api, user),
                prepaymentAmount = 0,
                returnUrl = "app:done",
            },
            "AddGiftToCart" => new
            {
                product = line.ProductId,
                accessMode = line.ToString(),
                gift = new { firstname = "Zoé", lastname = "Martin", email = "zoe@example.org" },
            },
            "RemoveGiftFromCart" => new { product = line.ProductId, gift = Guid.CreateVersion7(Api.Now) },
            "RedeemGift" => new { token = gift.Text },
            "RedeemStoreReceipt" => new { store = "APP_STORE", receipt = "bought" },
            "ToggleAccessRenewal" => new { access = "900", message = "Too dear" },
            "PlanOffer" or "KeepOffer" => new { access = 900, offer = offers[1].Id },
            "PlayerHeartbeat" => new { session = await PlayAsync(api, user, free), position = 30 },
            "SendSupportMessage" => new { input = new { message = "Why?" } },
            "Screen" => new { slug = "home" },
            "ContentPage" => new { slug = "terms" },
            "Menu" => new { place = "TOP" },
            "RequestSignInCode" => new { device = new { type = "STB" } },
            "SignInRequest" or "ConfirmSignInCode" => new { code = shown.Code },
            "SignInByCode" => new { secret = shown.Secret },
            _ => variables,
        };
        var plan = api.Plan(body, given);
        Assert.Equal(name, plan.Name);
        if (Operations[name].Text("type") == "query")
        {
            Assert.Equal(
                Private.Contains(name) ? CacheScope.Private : Public.Contains(name) ? CacheScope.Public : CacheScope.Segment,
                plan.CachePolicy.Scope);
        }

        Assert.Empty((await api.SendAsync(body, given, await api.OpenAsync(user))).Errors);
    }

    private static Order GiftOf(AccessModeId line, MailToken token)
    {
        var gift = new Gift
        {
            Id = Guid.CreateVersion7(Api.Now),
            TokenHash = token.Hash,
            DateAdd = Api.Now,
            DateSent = Api.Now,
            State = GiftState.Sent,
        };
        var content = GiftSamples.Content(Guid.CreateVersion7(Api.Now), GiftSamples.Wish(gift.Id));
        return new()
        {
            Id = OrderId.Of(content),
            Content = content with
            {
                Lines = [.. content.Lines.Select(sold => sold with { ProductId = line.ProductId, Mode = line.Number, Terms = new() })],
            },
            Process = CheckoutProcess.Url,
            Gateway = "stripe",
            State = OrderState.Paid,
            Gifts = [gift],
            DateAdd = Api.Now,
            DateUpd = Api.Now,
        };
    }

    private static async Task<string> ConfirmationAsync(Api api, User user)
    {
        var token = MailToken.Create(user.Id);
        await api.Expiring.CreateAsync(ConfirmationRules.Issue(token, user.Profile.Email, Api.Now), default);
        return token.Text;
    }

    private static async Task<double> PriceAsync(Api api, User user) =>
        (await api.DataAsync("{ billing { cart { totalPrice } } }", caller: api.SignedIn(user))).At("billing.cart.totalPrice").GetDouble();

    private static async Task<string?> PlayAsync(Api api, User user, long video)
    {
        var data = await api.DataAsync(Operations["Watch"].Text("body")!, new { id = video }, api.SignedIn(user));
        return data.Text("cms.video.player.sessionId");
    }
}
