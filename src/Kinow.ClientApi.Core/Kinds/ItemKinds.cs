using System.Collections.Immutable;
using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Live;
using Kinow.ClientApi.Core.Screens;
using Kinow.ClientApi.Core.Search.Fields;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Kinds;

/// <summary>All kinds of item of the catalogue. Those of a few fields are declared here, the others in files of their own.</summary>
public static class ItemKinds
{
    /// <summary>Products.</summary>
    public static ItemKind<Product> Product { get; } = ProductKind.Declare();

    /// <summary>Categories.</summary>
    public static ItemKind<Category> Category { get; } = CategoryKind.Declare(Product);

    /// <summary>Video groups, such as seasons.</summary>
    public static ItemKind<VideoGroup> VideoGroup { get; } = VideoGroupKind.Declare(Product);

    /// <summary>Videos.</summary>
    public static ItemKind<Video> Video { get; } = VideoKind.Declare(Product, VideoGroup);

    /// <summary>Extracts.</summary>
    public static ItemKind<Extract> Extract { get; } = ExtractKind.Declare(Product);

    /// <summary>Actors.</summary>
    public static ItemKind<Person> Actor { get; } = PersonKinds.Declare("actor");

    /// <summary>Directors.</summary>
    public static ItemKind<Person> Director { get; } = PersonKinds.Declare("director");

    /// <summary>Tags.</summary>
    public static ItemKind<Tag> Tag { get; } = new("tag", static t => t.Id, new(
        [Field.Id<Tag>(static t => t.Id), Field.PlainName<Tag>(static t => t.Name)]))
    {
        LanguageOf = static t => t.Language,
        OrderTextOf = static t => TextFolding.Fold(t.Name).Trim(),
    };

    /// <summary>Features.</summary>
    public static ItemKind<Feature> Feature { get; } = new("feature", static f => f.Id, new(
        [
            Field.Id<Feature>(static f => f.Id),
            Field.Name<Feature>(static f => f.Name),
            Field.Integer<Feature>("position", static f => f.Position),
        ]))
    {
        Order = ["position", "id"],
    };

    /// <summary>Groups of customers. They are read by the accounts that are in them; nothing lists them.</summary>
    public static ItemKind<CustomerGroup> CustomerGroup { get; } = new("customer-group", static g => g.Id, new(
        [Field.Id<CustomerGroup>(static g => g.Id), Field.Name<CustomerGroup>(static g => g.Name)]))
    {
        IsListed = false,
    };

    /// <summary>Operations that builds of apps were made with. Settings say which are used; nothing lists them.</summary>
    public static ItemKind<RegisteredOperation> RegisteredOperation { get; } = new("registered-operation", static o => o.Id, new(
        [Field.Id<RegisteredOperation>(static o => o.Id)]))
    {
        IsListed = false,
    };

    /// <summary>Vouchers. They are found by their code, or by the account that they are for.</summary>
    public static ItemKind<Voucher> Voucher { get; } = VoucherKind.Declare();

    /// <summary>Screens of apps. They are found by their name.</summary>
    public static ItemKind<Screen> Screen { get; } = LayoutKinds.Declare<Screen>("screen", "slug");

    /// <summary>Menus of apps. They are found by their place.</summary>
    public static ItemKind<Menu> Menu { get; } = LayoutKinds.Declare<Menu>("menu", "place");

    /// <summary>Pages of text. They are found by their name.</summary>
    public static ItemKind<ContentPage> ContentPage { get; } = LayoutKinds.Declare<ContentPage>("content-page", "slug");

    /// <summary>Channels.</summary>
    public static ItemKind<Channel> Channel { get; } = ChannelKind.Declare();

    /// <summary>What channels send.</summary>
    public static ItemKind<ChannelProgram> Program { get; } = ProgramKind.Declare();

    /// <summary>Live events.</summary>
    public static ItemKind<LiveEvent> LiveEvent { get; } = LiveEventKind.Declare();

    /// <summary>The actors of a product, with their roles.</summary>
    public static ItemKind<Credit> ActorCredit { get; } = CreditKind.Declare("actor-credit", Product, static title => title.Actors);

    /// <summary>The directors of a product.</summary>
    public static ItemKind<Credit> DirectorCredit { get; } =
        CreditKind.Declare("director-credit", Product, static title => title.Directors);

    /// <summary>The kinds with documents of their own, owners before what they own.</summary>
    public static ImmutableArray<ItemKind> Stored { get; } =
        [
            Category, Actor, Director, Tag, Feature, CustomerGroup, RegisteredOperation, Voucher, Screen, Menu, ContentPage, Product, Video,
            VideoGroup, Extract, Channel, Program, LiveEvent,
        ];

    /// <summary>All kinds.</summary>
    public static ImmutableArray<ItemKind> All { get; } = [.. Stored, ActorCredit, DirectorCredit];
}
