using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Live;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Writing;

/// <summary>Turns channels, programs and live events into rows.</summary>
internal sealed class LiveRows(BulkRows rows, LanguageIds languages, CatalogRows common)
{
    internal void Add(CatalogContent content)
    {
        foreach (var channel in content.Of(ItemKinds.Channel)) Add(channel);
        foreach (var program in content.Of(ItemKinds.Program)) Add(program);
        foreach (var item in content.Of(ItemKinds.LiveEvent)) Add(item);
    }

    private void Add(Channel channel)
    {
        rows.Add(ChannelTable.Map, channel);
        rows.AddTexts(ChannelTable.Texts, channel.Id, channel, languages);
        common.AddCountries(ChannelTable.Countries, channel.Id, channel.Geolocation);
        foreach (var group in channel.Groups.Groups) rows.Add(ChannelTable.Groups, new(channel.Id, group));
    }

    private void Add(ChannelProgram program)
    {
        rows.Add(ProgramTable.Map, program);
        rows.AddTexts(ProgramTable.Texts, program.Id, program, languages);
    }

    private void Add(LiveEvent item)
    {
        rows.Add(LiveEventTable.Map, item);
        rows.AddTexts(LiveEventTable.Texts, item.Id, item, languages);
        common.AddCountries(LiveEventTable.Countries, item.Id, item.Geolocation);
        foreach (var group in item.Groups.Groups) rows.Add(LiveEventTable.Groups, new(item.Id, group));
        foreach (var value in item.Values) rows.Add(LiveEventValueTable.Map, new(item.Id, value));
    }
}
