using Kinow.GraphQL.Types;

namespace Kinow.ClientApi.Tests.Contract;

/// <summary>The names, shapes and nullability that existing apps were written against.</summary>
public sealed class PublishedContractTests
{
    private static readonly Schema Schema = ClientApiServices.CreateSchema();

    [Theory]
    [InlineData("Query.platform: Platform!")]
    [InlineData("Query.cms: CMS!")]
    [InlineData("Query.user: User")]
    [InlineData("Mutation.signin: AuthResponse!")]
    [InlineData("Mutation.signup: AuthResponse!")]
    [InlineData("Mutation.updateUserProfile: UserProfile!")]
    [InlineData("Mutation.toggleBookmark: Boolean!")]
    [InlineData("Mutation.addWatchSession: Boolean!")]
    [InlineData("Mutation.addDevice: [Device!]!")]
    [InlineData("Mutation.removeDevice: [Device!]!")]
    [InlineData("Mutation.createPlaylist: Playlist!")]
    [InlineData("Mutation.updatePlaylist: Playlist")]
    [InlineData("Mutation.updateCredentials: UpdateCredentialsResponse!")]
    [InlineData("Mutation.signout: Boolean!")]
    [InlineData("Mutation.retrievePassword: Boolean!")]
    [InlineData("Mutation.sendSupportMessage: Boolean!")]
    [InlineData("Mutation.deleteUser: DeleteUserResponse!")]
    [InlineData("AuthResponse.accessToken: String!")]
    [InlineData("AuthResponse.refreshToken: String!")]
    [InlineData("AuthResponse.anonymous: String")]
    [InlineData("AuthResponse.user: User")]
    [InlineData("User.firstname: String!")]
    [InlineData("User.lastname: String!")]
    [InlineData("User.accesses: ProductAccessCollection!")]
    [InlineData("ProductAccess.id: ID!")]
    [InlineData("ProductAccess.type: ProductType!")]
    [InlineData("ProductAccess.dateAdd: DateTime!")]
    [InlineData("ProductAccess.dateExp: DateTime")]
    [InlineData("ProductAccess.dateRenewal: DateTime")]
    [InlineData("ProductAccess.recurring: Boolean!")]
    [InlineData("ProductAccess.gateway: PaymentGateway")]
    [InlineData("ProductAccess.product: Product")]
    [InlineData("ProductAccess.accessMode: AccessMode")]
    [InlineData("Query.settings: Settings!")]
    [InlineData("CMS.products: ProductCollection!")]
    [InlineData("CMS.categories: CategoryCollection!")]
    [InlineData("CMS.videos: VideoCollection!")]
    [InlineData("ProductCollection.pagination: Pagination!")]
    [InlineData("ProductCollection.items: [Product!]!")]
    [InlineData("CategoryCollection.pagination: Pagination!")]
    [InlineData("CategoryCollection.items: [Category!]!")]
    [InlineData("VideoCollection.pagination: Pagination!")]
    [InlineData("VideoCollection.items: [Video!]!")]
    [InlineData("Pagination.page: Int!")]
    [InlineData("Pagination.lastPage: Int!")]
    [InlineData("Pagination.total: Int!")]
    [InlineData("Product.id: ID!")]
    [InlineData("Product.name: String")]
    [InlineData("Product.type: ProductType!")]
    [InlineData("Product.dateFrom: DateTime")]
    [InlineData("Product.dateTo: DateTime")]
    [InlineData("Product.extension: ProductExtension!")]
    [InlineData("Product.linkRewrite: String")]
    [InlineData("Product.description: String")]
    [InlineData("Product.descriptionShort: String")]
    [InlineData("Product.images: [Image!]!")]
    [InlineData("Product.metadata: [Metadata!]!")]
    [InlineData("Image.source: String!")]
    [InlineData("Image.type: String!")]
    [InlineData("Metadata.name: String")]
    [InlineData("Metadata.value: String")]
    [InlineData("ProductTVOD.accessModes: [TVODAccessMode!]!")]
    [InlineData("ProductTVOD.videos: VideoCollection!")]
    [InlineData("ProductTVOD.videoGroups: VideoGroupCollection!")]
    [InlineData("ProductTVOD.user: ProductUser!")]
    [InlineData("ProductTVOD.directors: ProductDirectorCollection!")]
    [InlineData("ProductUser.accessible: Boolean!")]
    [InlineData("ProductDirectorCollection.items: [ProductDirector!]!")]
    [InlineData("ProductDirector.director: Director!")]
    [InlineData("ProductDirector.roles: [String!]!")]
    [InlineData("Director.name: String!")]
    [InlineData("ProductSVOD.accessPeriod: Int!")]
    [InlineData("ProductSVOD.autoRenewal: Boolean!")]
    [InlineData("ProductSVOD.trialPeriod: Int!")]
    [InlineData("ProductSVOD.accessModes: [SVODAccessMode!]!")]
    [InlineData("AccessMode.id: ID!")]
    [InlineData("AccessMode.priceFormat: String")]
    [InlineData("TVODAccessMode.type: AccessModeType!")]
    [InlineData("TVODAccessMode.mode: AccessModeMode!")]
    [InlineData("TVODAccessMode.quality: AccessModeQuality!")]
    [InlineData("TVODAccessMode.duration: Int")]
    [InlineData("Video.id: ID!")]
    [InlineData("Video.name: String")]
    [InlineData("Video.description: String")]
    [InlineData("Video.thumbnail: String")]
    [InlineData("Video.accessInfo: VideoAccessInfo!")]
    [InlineData("Video.language: Language")]
    [InlineData("Language.name: String!")]
    [InlineData("Language.isoCode: String!")]
    [InlineData("VideoAccessInfo.reason: AccessReason!")]
    [InlineData("VideoAccessInfo.streaming: Boolean!")]
    [InlineData("VideoAccessInfo.download: Boolean!")]
    [InlineData("VideoAccessInfo.maximumWatched: Boolean!")]
    [InlineData("VideoAccessInfo.maximumViewing: Boolean!")]
    [InlineData("VideoAccessInfo.qualityHD: Boolean!")]
    [InlineData("VideoAccessInfo.qualitySD: Boolean!")]
    [InlineData("VideoGroup.id: ID!")]
    [InlineData("VideoGroup.name: String")]
    [InlineData("VideoGroup.videos: VideoCollection!")]
    [InlineData("Category.id: ID!")]
    [InlineData("Category.name: String")]
    [InlineData("Category.description: String")]
    [InlineData("Category.children: CategoryCollection!")]
    [InlineData("Category.products: ProductCollection!")]
    public void Fields_have_their_published_type(string published)
    {
        var (owner, name, type) = Split(published);
        var field = Assert.IsType<FieldsType>(Schema.FindType(owner), exactMatch: false).FindField(name);
        Assert.NotNull(field);
        Assert.Equal(type, field.Type.ToString());
    }

    // Kinds of product that are named in published events and models, but in no published contract.
    private static readonly string[] Ours = ["BUNDLE", "PREPAYMENT_RECHARGE"];

    [Theory]
    [InlineData("ProductType", "TVOD", "SVOD")]
    [InlineData("AccessModeType", "RENT", "PURCHASE", "SUBSCRIPTION")]
    [InlineData("AccessModeMode", "ALL", "STREAMING", "DOWNLOAD")]
    [InlineData("AccessModeQuality", "ALL", "HD", "SD")]
    [InlineData("SortOrder", "Asc", "Desc")]
    public void Enums_have_their_published_values(string name, params string[] values) =>
        Assert.Equal(values, Assert.IsType<EnumType>(Schema.FindType(name)).Values.Select(v => v.Name).Except(Ours));

    [Theory]
    [InlineData("ProductTVOD", "ProductExtension")]
    [InlineData("ProductSVOD", "ProductExtension")]
    [InlineData("TVODAccessMode", "AccessMode")]
    [InlineData("SVODAccessMode", "AccessMode")]
    public void Objects_implement_their_published_interface(string name, string implemented) =>
        Assert.Equal(implemented, Assert.Single(Assert.IsType<ObjectType>(Schema.FindType(name)).Interfaces).Name);

    [Fact]
    public void Collections_take_the_published_arguments()
    {
        var collections = Schema.Types.OfType<FieldsType>().SelectMany(t => t.Fields)
            .Where(f => f.Type.Named.Name.EndsWith("Collection", StringComparison.Ordinal)).ToList();
        Assert.Contains(collections, f => f.ToString() == "CMS.products");
        string[] published = ["page: Int", "perPage: Int", "sort: [SortInput!]", "query: String", "includeIds: [ID!]"];
        Assert.All(collections, field => Assert.Equal(published, field.Arguments.Select(a => $"{a.Name}: {a.Type}").TakeLast(published.Length)));
    }

    [Theory]
    [InlineData("signin", "refreshToken: String, credentials: SignInInput, facebook: FacebookSignInInput, google: GoogleSignInInput, kinowToken: String, signInCode: String, apple: AppleSignInInput")]
    [InlineData("signup", "user: SignUpInput!, sendMail: Boolean")]
    [InlineData("updateUserProfile", "user: UpdateUserInput!")]
    [InlineData("toggleBookmark", "product: ID!")]
    [InlineData("addWatchSession", "session: WatchSessionInput!")]
    [InlineData("addDevice", "device: DeviceInput!")]
    [InlineData("removeDevice", "id: ID!")]
    [InlineData("deleteUser", "password: String!, confirmation: AccountConfirmation")]
    [InlineData("signout", "everywhere: Boolean")]
    [InlineData("retrievePassword", "email: String!, sendMail: Boolean")]
    [InlineData("sendSupportMessage", "sendMail: Boolean, input: SupportMessage!")]
    [InlineData("updateCredentials", "email: UpdateEmailInput, password: UpdatePasswordInput")]
    [InlineData("createPlaylist", "input: CreatePlaylistInput!")]
    [InlineData("updatePlaylist", "input: UpdatePlaylistInput!")]
    public void Mutations_take_the_published_arguments(string name, string arguments) =>
        Assert.Equal(arguments, string.Join(", ", Schema.MutationType!.FindField(name)!.Arguments.Select(a => $"{a.Name}: {a.Type}")));

    [Theory]
    [InlineData("SignInInput", "email: String!", "password: String!")]
    [InlineData("SignUpInput", "firstname: String!", "lastname: String!", "email: String!", "password: String!", "langISO: String", "address: AddressInput")]
    [InlineData("AddressInput", "countryISO: String")]
    public void Inputs_have_the_published_fields(string name, params string[] fields) =>
        Assert.Empty(fields.Except(Assert.IsType<InputObjectType>(Schema.FindType(name)).Fields.Select(f => $"{f.Name}: {f.Type}")));

    [Fact]
    public void An_ordering_is_a_field_and_a_direction() =>
        Assert.Equal(
            ["field: String!", "order: SortOrder"],
            Assert.IsType<InputObjectType>(Schema.FindType("SortInput")).Fields.Select(f => $"{f.Name}: {f.Type}"));

    private static (string Owner, string Field, string Type) Split(string published)
    {
        var dot = published.IndexOf('.', StringComparison.Ordinal);
        var colon = published.IndexOf(": ", StringComparison.Ordinal);
        return (published[..dot], published[(dot + 1)..colon], published[(colon + 2)..]);
    }
}
