using System.Globalization;
using System.Text.Json.Nodes;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Core.Watching;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Embedded.Expiring;
using Kinow.ClientApi.Tests.Identities;
using Kinow.ClientApi.Tests.Support;
using Kinow.ClientApi.Viewings;
using Microsoft.Extensions.Time.Testing;

namespace Kinow.ClientApi.Tests.Contract;

/// <summary>One call of a mutation for each of its codes, and one that succeeds.</summary>
internal static partial class MutationErrors
{
    private const string Wrong = "a wrong password";

    private const string RequestCode = "requestSignInCode { code secret }";
    private const string ConfirmCode = """confirmSignInCode(code: "$code") { dateAdd }""";

    private const string WrongCode = """confirmSignInCode(code: "BCDF-GHJK") { dateAdd }""";
    private const string Confirm = """confirmEmail(token: "x")""";

    private const string Ask = """sendSupportMessage(input: { message: "Why?" })""";

    private const string AskWithSecret = """signin(signInCode: "$secret") { accessToken }""";

    private static Guid OneDevice => Owner.User.Devices[0].Id;

    private static Guid OtherDevice => Owner.User.Devices[1].Id;

    private static Guid OnePlaylist => Owner.User.Playlists[0].Id;

    private static Guid OneProfile => Owner.User.Profiles[0].Id;

    private const string ByPassword = $$"""confirmation: { password: "{{Wrong}}" }""";

    private const string ByPin = """confirmation: { pin: "0000" }""";

    private static readonly string Product = Sample.VisibleTitle(static (_, _) => true).Id.ToString(null, null);

    private static readonly string Video =
        Sample.Title(Sample.VisibleTitle(static (_, title) => title.Videos is [{ Active: true }, ..])).Videos[0].Id.ToString(null, null);

    /// <summary>Vouches for callers. It ends with the process.</summary>
    public static LocalService Service { get; } = new();

    /// <summary>The services that the platform offers: all but Apple.</summary>
    public static string Identities
    {
        get
        {
            var all = JsonNode.Parse(Service.Configuration)!.AsObject();
            all.Remove("apple");
            return all.ToJsonString();
        }
    }

    /// <summary>The viewing that is going on.</summary>
    public static Guid OneViewing { get; } = Guid.CreateVersion7(Api.Now);

    /// <summary>The account that calls.</summary>
    public static (User User, Credential Credential) Owner { get; } = Furnish(1);

    private static MailToken Token { get; } = MailToken.Create(Owner.User.Id);

    /// <summary>Arguments that are accepted, by mutation.</summary>
    public static Dictionary<string, string> Successes { get; } = new(StringComparer.Ordinal)
    {
        ["signin"] = "signin { accessToken }",
        ["requestSignInCode"] = RequestCode,
        ["confirmSignInCode"] = ConfirmCode,
        ["signup"] = SignUp("new@example.com", "a good password"),
        ["updateUserProfile"] = """updateUserProfile(user: { firstname: "Ada" }) { firstname }""",
        ["toggleBookmark"] = $"""toggleBookmark(product: "{Product}")""",
        ["addWatchSession"] = $$"""addWatchSession(session: { videoId: "{{Video}}", watchedTime: 10 })""",
        ["signout"] = "signout",
        ["deleteUser"] = $$"""deleteUser(password: "{{GeneratedAccounts.Password}}") { __typename }""",
        ["unlinkIdentity"] = Unlink("GOOGLE"),
        ["exportUser"] = Export(GeneratedAccounts.Password),
        ["updateCredentials"] = Change("next@example.com", GeneratedAccounts.Password),
        ["retrievePassword"] = """retrievePassword(email: "nobody@example.com")""",
        ["sendConfirmation"] = "sendConfirmation",
        ["confirmEmail"] = $"""confirmEmail(token: "{Token.Text}")""",
        ["sendSupportMessage"] = Ask,
        ["addDevice"] = AddDevice("one"),
        ["removeDevice"] = $$"""removeDevice(id: "{{OneDevice}}") { id }""",
        ["createPlaylist"] = """createPlaylist(input: { name: "Later" }) { id }""",
        ["updatePlaylist"] = $$"""updatePlaylist(input: { id: "{{OnePlaylist}}", name: "Sooner" }) { id }""",
        ["deletePlaylist"] = $$"""deletePlaylist(id: "{{OnePlaylist}}")""",
        ["playerHeartbeat"] = Beat(OneViewing, 30),
        ["redeemStoreReceipt"] = Redeem("bought"),
        ["toggleAccessRenewal"] = Renew(Subscription),
        ["addSVODSwitch"] = Switch(Subscription, Offer),
        ["cancelSVODSwitch"] = $"cancelSVODSwitch(productAccessId: {Subscription})",
        ["createProfile"] = CreateProfile("Zoé"),
        ["updateProfile"] = UpdateProfile("""name: "Me" """),
        ["deleteProfile"] = $$"""deleteProfile(id: "{{OneProfile}}")""",
        ["selectProfile"] = $$"""selectProfile(id: "{{OneProfile}}") { accessToken }""",
        ["addProductToCart"] = Add(Lines[0]),
        ["removeProductFromCart"] = """removeProductFromCart(product: "1") { id }""",
        ["redeemGift"] = RedeemGift("sent"),
        ["resetCart"] = "resetCart { id }",
        ["checkout"] = Buy(Lines[0], "URL", "returnUrl: \"app:done\""),
        ["addCartVoucher"] = AddVoucher("WELCOME10"),
        ["removeCartVoucher"] = """removeCartVoucher(code: "WELCOME10") { id }""",
    };

    /// <summary>What has to be called before, by mutation.</summary>
    public static Dictionary<string, string[]> Before { get; } = new(StringComparer.Ordinal)
    {
        ["confirmSignInCode"] = [RequestCode],
        ["addCartVoucher"] = [Add(Lines[0])],
        ["checkout"] = [Add(Lines[0])],
    };

    /// <summary>What provokes a code, by mutation and code. The last of several calls does.</summary>
    public static Dictionary<(string Mutation, string Code), string[]> Failures { get; } = new(OfOrders)
    {
        [("signin", "BAD_USER_INPUT")] = ["""signin(refreshToken: "x", kinowToken: "y") { accessToken }"""],
        [("signin", "UNAUTHENTICATED")] = ["""signin(refreshToken: "x") { accessToken }"""],
        [("signin", "INVALID_CREDENTIALS")] = [SignIn()],
        [("signin", "TOO_MANY_ATTEMPTS")] = [.. Enumerable.Repeat(SignIn(), 40)],
        [("signin", "EMAIL_ALREADY_EXISTS")] =
            [$$"""signin(google: { idToken: "{{Service.Key.Sign(LocalService.Claims(email: Email))}}" }) { accessToken }"""],
        [("signin", "SIGN_IN_METHOD_NOT_AVAILABLE")] = ["""signin(kinowToken: "y") { accessToken }"""],
        [("signin", "AUTHORIZATION_PENDING")] = [RequestCode, AskWithSecret],
        [("signin", "SLOW_DOWN")] = [RequestCode, AskWithSecret, AskWithSecret],
        [("signin", "ACCESS_DENIED")] =
            [RequestCode, """confirmSignInCode(code: "$code", allow: false) { dateAdd }""", AskWithSecret],
        [("signin", "EXPIRED_TOKEN")] = ["signin(signInCode: \"x\") { accessToken }"],
        [("requestSignInCode", "BAD_USER_INPUT")] = ["""requestSignInCode(device: { type: "hidden\u200B" }) { code }"""],
        [("requestSignInCode", "TOO_MANY_ATTEMPTS")] = [.. Enumerable.Repeat(RequestCode, 310)],
        [("confirmSignInCode", "INVALID_CODE")] = [WrongCode],
        [("confirmSignInCode", "TOO_MANY_ATTEMPTS")] = [.. Enumerable.Repeat(WrongCode, 11)],
        [("signup", "BAD_USER_INPUT")] = [SignUp("no address", "a good password")],
        [("signup", "EMAIL_ALREADY_EXISTS")] =
            [SignUp("twice@example.com", "a good password"), SignUp("twice@example.com", "a good password")],
        [("signup", "TOO_MANY_ATTEMPTS")] = [.. Enumerable.Repeat(SignUp(Email, "a good password"), 40)],
        [("updateUserProfile", "BAD_USER_INPUT")] = ["""updateUserProfile(user: { langISO: "xx" }) { firstname }"""],
        [("toggleBookmark", "BAD_USER_INPUT")] = ["""toggleBookmark(product: "999999")"""],
        [("addWatchSession", "BAD_USER_INPUT")] = ["""addWatchSession(session: { videoId: "999999", watchedTime: 10 })"""],
        [("deleteUser", "INVALID_CREDENTIALS")] = [Leave()],
        [("deleteUser", "TOO_MANY_ATTEMPTS")] = [.. Enumerable.Repeat(Leave(), 40)],
        [("deleteUser", "BAD_USER_INPUT")] = ["""deleteUser(password: "") { deleted }"""],
        [("deleteUser", "SIGN_IN_METHOD_NOT_AVAILABLE")] = [LeaveBy("""apple: { idToken: "x" }""")],
        [("deleteUser", "INVALID_TOKEN")] = [LeaveBy("""recoveryToken: "x" """)],
        [("unlinkIdentity", "BAD_USER_INPUT")] = [Unlink("GOOGLE"), Unlink("GOOGLE")],
        [("unlinkIdentity", "LAST_SIGN_IN_METHOD")] = [Unlink("GOOGLE"), Unlink("FACEBOOK")],
        [("exportUser", "SIGN_IN_METHOD_NOT_AVAILABLE")] = [ExportBy("""apple: { idToken: "x" }""")],
        [("exportUser", "INVALID_TOKEN")] = [ExportBy("""recoveryToken: "x" """)],
        [("exportUser", "BAD_USER_INPUT")] = [$"a: {Export(Wrong)} b: {Export(Wrong)}"],
        [("exportUser", "INVALID_CREDENTIALS")] = [Export(Wrong)],
        [("exportUser", "TOO_MANY_ATTEMPTS")] = [Export(GeneratedAccounts.Password), Export(GeneratedAccounts.Password)],
        [("updateCredentials", "BAD_USER_INPUT")] = ["updateCredentials { session { accessToken } }"],
        [("updateCredentials", "UNAUTHENTICATED")] =
            [$$"""deleteUser(password: "{{GeneratedAccounts.Password}}") { deleted }""", Change("next@example.com", GeneratedAccounts.Password)],
        [("updateCredentials", "INVALID_TOKEN")] =
        [
            """updateCredentials(password: { password: "a good password", validator: { recoveryToken: "x" } }) { session { tokenType } }""",
        ],
        [("retrievePassword", "BAD_USER_INPUT")] = ["""retrievePassword(email: "no address")"""],
        [("retrievePassword", "TOO_MANY_ATTEMPTS")] = [.. Enumerable.Repeat("""retrievePassword(email: "nobody@example.com")""", 61)],
        [("sendConfirmation", "TOO_MANY_ATTEMPTS")] = [.. Enumerable.Repeat("sendConfirmation", 4)],
        [("confirmEmail", "TOO_MANY_ATTEMPTS")] = [.. Enumerable.Repeat(Confirm, 310)],
        [("confirmEmail", "INVALID_TOKEN")] = [Confirm],
        [("sendSupportMessage", "BAD_USER_INPUT")] = ["""sendSupportMessage(input: { message: " " })"""],
        [("sendSupportMessage", "TOO_MANY_ATTEMPTS")] = [.. Enumerable.Repeat(Ask, 6)],
        [("updateCredentials", "INVALID_CREDENTIALS")] = [Change("next@example.com", Wrong)],
        [("updateCredentials", "TOO_MANY_ATTEMPTS")] = [.. Enumerable.Repeat(Change("next@example.com", Wrong), 40)],
        [("updateCredentials", "EMAIL_ALREADY_EXISTS")] =
            [SignUp("twice@example.com", "a good password"), Change("twice@example.com", GeneratedAccounts.Password)],
        [("addDevice", "BAD_USER_INPUT")] = [AddDevice(" ")],
        [("addDevice", "DEVICE_LIMIT_REACHED")] = [.. Enumerable.Range(0, 101).Select(static i => AddDevice($"device {i}"))],
        [("removeDevice", "BAD_USER_INPUT")] = ["""removeDevice(id: "1") { id }"""],
        [("removeDevice", "DEVICE_NOT_REMOVABLE")] =
            [$$"""removeDevice(id: "{{OneDevice}}") { id }""", $$"""removeDevice(id: "{{OtherDevice}}") { id }"""],
        [("createPlaylist", "BAD_USER_INPUT")] = ["""createPlaylist(input: { name: " " }) { id }"""],
        [("playerHeartbeat", "BAD_USER_INPUT")] = [Beat(OneViewing, -1)],
        [("playerHeartbeat", "VIEWING_NOT_FOUND")] = [Beat(Guid.NewGuid(), 30)],
        [("updatePlaylist", "BAD_USER_INPUT")] = [$$"""updatePlaylist(input: { id: "{{OnePlaylist}}", name: " " }) { id }"""],
        [("createProfile", "BAD_USER_INPUT")] = [CreateProfile(" ")],
        [("createProfile", "INVALID_CREDENTIALS")] = [Limit, CreateProfile("A", ByPassword)],
        [("createProfile", "TOO_MANY_ATTEMPTS")] = [Limit, .. Enumerable.Repeat(CreateProfile("A", ByPassword), 40)],
        [("createProfile", "PROFILE_LIMIT_REACHED")] = [.. Enumerable.Range(0, 10).Select(static i => CreateProfile($"P{i}"))],
        [("createProfile", "INVALID_PIN")] = [Limit, CreateProfile("A", ByPin)],
        [("createProfile", "CONFIRMATION_REQUIRED")] = [Limit, CreateProfile("A")],
        [("updateProfile", "BAD_USER_INPUT")] = [UpdateProfile("""name: " " """)],
        [("updateProfile", "INVALID_CREDENTIALS")] = [Limit, UpdateProfile($"pin: null {ByPassword}")],
        [("updateProfile", "TOO_MANY_ATTEMPTS")] = [Limit, .. Enumerable.Repeat(UpdateProfile($"pin: null {ByPin}"), 40)],
        [("updateProfile", "INVALID_PIN")] = [Limit, UpdateProfile($"pin: null {ByPin}")],
        [("updateProfile", "CONFIRMATION_REQUIRED")] = [Limit, UpdateProfile("pin: null")],
        [("deleteProfile", "BAD_USER_INPUT")] = [$$"""deleteProfile(id: "{{Owner.User.Id}}")"""],
        [("deleteProfile", "INVALID_CREDENTIALS")] = [Limit, DeleteProfile(ByPassword)],
        [("deleteProfile", "TOO_MANY_ATTEMPTS")] = [Limit, .. Enumerable.Repeat(DeleteProfile(ByPassword), 40)],
        [("deleteProfile", "INVALID_PIN")] = [Limit, DeleteProfile(ByPin)],
        [("deleteProfile", "CONFIRMATION_REQUIRED")] = [Limit, DeleteProfile("")],
        [("selectProfile", "BAD_USER_INPUT")] = ["a: selectProfile { accessToken } b: selectProfile { accessToken }"],
        [("selectProfile", "TOO_MANY_ATTEMPTS")] = [Limit, .. Enumerable.Repeat("""selectProfile(pin: "0000") { accessToken }""", 40)],
        [("selectProfile", "PROFILE_NOT_FOUND")] = ["""selectProfile(id: "7") { accessToken }"""],
        [("selectProfile", "INVALID_PIN")] = [Limit, "selectProfile { accessToken }"],
        [("addProductToCart", "BAD_USER_INPUT")] = ["""addProductToCart(product: "999999", accessMode: "1") { id }"""],
        [("addProductToCart", "NOT_FOR_SALE")] = [Add(Included)],
        [("addProductToCart", "CART_FULL")] = [.. Lines.Take(101).Select(Add)],
        [("addCartVoucher", "BAD_USER_INPUT")] = [Add(Lines[0]), AddVoucher("")],
        [("removeCartVoucher", "BAD_USER_INPUT")] = ["""removeCartVoucher(code: "") { id }"""],
        [("addCartVoucher", "TOO_MANY_ATTEMPTS")] = [Add(Lines[0]), .. Enumerable.Repeat(AddVoucher("NO-SUCH-CODE"), 21)],
        [("addCartVoucher", "CART_EMPTY")] = [AddVoucher("WELCOME10")],
        [("addCartVoucher", "VOUCHER_NOT_VALID")] = [Add(Lines[0]), AddVoucher("NO-SUCH-CODE")],
        [("addCartVoucher", "VOUCHER_EXHAUSTED")] = [Add(Lines[0]), AddVoucher("SOLD-OUT")],
    };

    /// <summary>What an account plays, and the token that confirms the owner's address.</summary>
    public static async Task<IExpiringStore> PlayAsync(User user)
    {
        var store = new EmbeddedExpiringStore(new FakeTimeProvider(Api.Now));
        var viewing = new Viewing { Id = OneViewing, VideoId = 1, ProductId = 1, Since = Api.Now, LastBeat = Api.Now };
        await store.CreateAsync(ConfirmationRules.Issue(Token, Owner.User.Profile.Email, Api.Now), default);
        await store.CreateAsync(AllHeld, default);
        await store.CreateAsync(
            new($"receipt:app_store:{MemoryReceipts.Taken}", [.. Guid.CreateVersion7().ToByteArray(bigEndian: true)], Api.Now.AddDays(1)),
            default);
        await new ViewingStore(store).ChangeAsync(user.Id, _ => [viewing], default);
        return store;
    }

    /// <summary>
    /// A generated account, by its number, with identities of two services, two devices, a playlist and a profile beside the first. It does not
    /// tell of its password.
    /// </summary>
    public static (User User, Credential Credential) Furnish(int number)
    {
        var (user, credential) = GeneratedAccounts.Create(Api.Content, 7, number, Api.Now)[^1];
        var before = Api.Now.AddDays(-9);
        Device[] devices = [NewDevice(), NewDevice()];
        var playlist = new Playlist { Id = Guid.CreateVersion7(Api.Now), Name = "Sunday", ProductIds = [], DateAdd = before, DateUpd = before };
        var profile = ViewerProfiles.FirstOf(user) with { Id = Guid.CreateVersion7(Api.Now), DateAdd = before, DateUpd = before };
        UserIdentity[] identities =
        [
            new(new("https://google.example.com", $"owner-{number}"), Api.Now, EmailAddress.Parse($"owner-{number}@example.org")),
            new(new("https://www.facebook.com", $"owner-{number}"), Api.Now),
        ];
        return (
            user with
            {
                Devices = [.. devices],
                Playlists = [playlist],
                Profiles = [profile],
                Identities = [.. identities],
                Accesses = [.. user.Accesses, Subscribed(number, 0, "stripe"), Subscribed(number, 1, "gone")],
                PasswordStamp = [],
                Orders = number == 1 ? [GivenBy(user)] : [],
            },
            credential);

        Device NewDevice()
        {
            var id = Guid.CreateVersion7(Api.Now);
            return new() { Id = id, Fingerprint = id.ToString(), DateAdd = before, DateUpd = before };
        }
    }

    private static string Email => Owner.Credential.Email.ToString();

    private static string SignIn() => $$"""signin(credentials: { email: "{{Email}}", password: "{{Wrong}}" }) { accessToken }""";

    private static string SignUp(string email, string password) =>
        $$"""signup(user: { firstname: "A", lastname: "B", email: "{{email}}", password: "{{password}}" }) { accessToken }""";

    private static string Leave() => $$"""deleteUser(password: "{{Wrong}}") { deleted }""";

    private static string LeaveBy(string by) => $$"""deleteUser(password: "" confirmation: { {{by}} }) { deleted }""";

    private static string ExportBy(string by) => $$"""exportUser(confirmation: { {{by}} }) { data }""";

    private static string Unlink(string provider) => $"unlinkIdentity(provider: {provider}) {{ linkedAt }}";

    private static string Export(string password) => $$"""exportUser(confirmation: { password: "{{password}}" }) { data }""";

    private static string Change(string email, string password) =>
        $$"""updateCredentials(email: { email: "{{email}}", validator: { password: "{{password}}" } }) { session { accessToken } }""";

    private static string Beat(Guid session, int position) =>
        string.Create(CultureInfo.InvariantCulture, $$"""playerHeartbeat(session: "{{session}}", position: {{position}}) { stopped }""");

    // The first profile, which is selected, has an age limit and a PIN from then on.
    private static string Limit => UpdateProfile("""ageLimit: 12 pin: "1234" """);

    private static string CreateProfile(string name, string confirmation = "") =>
        $$"""createProfile(input: { name: "{{name}}" {{confirmation}} }) { id }""";

    private static string UpdateProfile(string changes) => $$"""updateProfile(input: { id: "{{Owner.User.Id}}" {{changes}} }) { id }""";

    private static string DeleteProfile(string confirmation) => $$"""deleteProfile(id: "{{OneProfile}}" {{confirmation}})""";

    private static string AddDevice(string fingerprint) => $$"""addDevice(device: { fingerprint: "{{fingerprint}}" }) { id }""";
}
