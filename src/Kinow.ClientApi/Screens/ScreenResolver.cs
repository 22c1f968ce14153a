using System.Collections.Immutable;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Screens;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Screens;

/// <summary>Answers the blocks of a screen. What they name is read for all of them in one call.</summary>
internal sealed class ScreenResolver(CatalogReader catalog) : IScreenResolver
{
    public async ValueTask BlocksAsync(Batch<ScreenView, ImmutableArray<ScreenBlockView>> batch, ClientApiRequest context)
    {
        var blocks = new ImmutableArray<ScreenBlock>[batch.Count];
        var reads = new Task<NamedItems>[batch.Count];
        for (var i = 0; i < reads.Length; i++)
        {
            blocks[i] = LayoutRules.BlocksFor(batch[i].Screen, batch[i].Audience);
            reads[i] = NamedItems.ReadAsync(catalog, LayoutNames.Of(blocks[i]), batch[i].Audience, context);
        }

        for (var i = 0; i < reads.Length; i++) batch.Set(i, Show(batch[i], blocks[i], await reads[i]));
    }

    private static ImmutableArray<ScreenBlockView> Show(ScreenView screen, ImmutableArray<ScreenBlock> blocks, NamedItems items)
    {
        var views = new BlockViews(screen, items);
        var shown = ImmutableArray.CreateBuilder<ScreenBlockView>(blocks.Length);
        var slides = 0;
        foreach (var block in blocks)
        {
            if (LayoutRules.Keep(block, items) is not { } kept || views.TryShow(kept) is not { } view) continue;
            shown.Add(view);
            slides += block.Slides.Length - kept.Slides.Length;
        }

        ScreenMetrics.OnLeftOut("block", blocks.Length - shown.Count);
        ScreenMetrics.OnLeftOut("slide", slides);
        return shown.DrainToImmutable();
    }
}
