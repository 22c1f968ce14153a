using System.Collections.Immutable;
using Kinow.ClientApi.Core.Live;
using Kinow.ClientApi.Demo.Words;

namespace Kinow.ClientApi.Demo;

/// <summary>Makes channels: six for everybody, and one each that is not for France, for some customers, and switched off.</summary>
internal static class ChannelMaker
{
    internal static readonly Trilingual[] Names =
    [
        new("Kinow One", "Kinow Un", "كينو واحد"), new("Kinow News", "Kinow Infos", "كينو أخبار"),
        new("Kinow Sport", "Kinow Sport", "كينو رياضة"), new("Kinow Cinema", "Kinow Cinéma", "كينو سينما"),
        new("Kinow Nature", "Kinow Nature", "كينو طبيعة"), new("Kinow Kids", "Kinow Jeunesse", "كينو أطفال"),
        new("Kinow World", "Kinow Monde", "كينو العالم"), new("Kinow Preview", "Kinow Avant-première", "كينو العرض المسبق"),
        new("Kinow Test", "Kinow Test", "كينو اختبار"),
    ];

    private const int NotInFrance = 7;
    private const int ForSome = 8;
    private const int SwitchedOff = 9;

    private static readonly Trilingual Text = new("Around the clock.", "Jour et nuit.", "على مدار الساعة.");

    internal static ImmutableArray<Channel> Make(CatalogContext context, LiveSources sources) =>
        [.. Enumerable.Range(1, Names.Length).Select(number => Make(context, sources, number))];

    private static Channel Make(CatalogContext context, LiveSources sources, int number)
    {
        var (product, video) = sources[number];
        var channel = new Channel
        {
            Id = number,
            Name = Names[number - 1].ToText(),
            Description = Text.ToText(),
            Number = number == SwitchedOff ? null : number,
            Position = number,
            Logo = context.Pictures.Address("channels", number, "logo"),
            Cover = context.Pictures.Address("channels", number, "cover"),
            ProductId = product,
            VideoId = video,
            Active = number != SwitchedOff,
        };
        return number switch
        {
            NotInFrance => channel with { Geolocation = GeolocationMaker.Deny("FR") },
            ForSome => channel with { Groups = GroupMaker.PreviewOnly },
            _ => channel,
        };
    }
}
