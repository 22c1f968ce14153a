using Kinow.ClientApi.Core.Screens.Format;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Kinow.ClientApi.Admin.Screens;

/// <summary>Documents of layouts as YAML.</summary>
internal static class YamlLayouts
{
    /// <summary>Reads YAML. Anchors are refused: a small text could stand for a very large one.</summary>
    /// <exception cref="LayoutFormatException">It is none, or has none or several documents in it.</exception>
    public static LayoutNode Read(TextReader text)
    {
        var yaml = new YamlStream();
        try
        {
            yaml.Load(text);
        }
        catch (YamlException wrong)
        {
            throw new LayoutFormatException((int)wrong.Start.Line, $"This is not YAML: {wrong.Message}");
        }

        return yaml.Documents is [var only]
            ? Read(only.RootNode)
            : throw new LayoutFormatException(1, $"One document is expected, and there are {yaml.Documents.Count}.");
    }

    /// <summary>Writes YAML.</summary>
    public static void Write(LayoutNode node, TextWriter text)
    {
        var emitter = new Emitter(text, EmitterSettings.Default.WithIndentedSequences().WithBestWidth(120));
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart());
        Emit(emitter, node);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
    }

    private static LayoutNode Read(YamlNode node)
    {
        var line = (int)node.Start.Line;
        if (!node.Anchor.IsEmpty)
            throw new LayoutFormatException(line, "Anchors and aliases are not read: write it out.");
        return node switch
        {
            YamlMappingNode map => LayoutNode.Of(
                map.Children.Select(static member =>
                    new LayoutMember(NameOf(member.Key), Read(member.Value), (int)member.Key.Start.Line)),
                line),
            YamlSequenceNode list => LayoutNode.Of(list.Children.Select(Read), line),
            YamlScalarNode { Style: ScalarStyle.Plain, Value: "" or "~" or "null" } => LayoutNode.Of((string?)null, line),
            YamlScalarNode scalar => LayoutNode.Of(scalar.Value, line),
            _ => throw new LayoutFormatException(line, "This cannot be read."),
        };
    }

    private static string NameOf(YamlNode key) =>
        key is YamlScalarNode { Value: { } name } ? name : throw new LayoutFormatException((int)key.Start.Line, "A name is expected.");

    private static void Emit(Emitter emitter, LayoutNode node)
    {
        if (node.Members is { } members)
        {
            emitter.Emit(new MappingStart());
            foreach (var member in members)
            {
                emitter.Emit(new Scalar(member.Name));
                Emit(emitter, member.Value);
            }

            emitter.Emit(new MappingEnd());
        }
        else if (node.Items is { } items)
        {
            var isShort = items.All(static item => item.Value is not null);
            emitter.Emit(new SequenceStart(
                AnchorName.Empty, TagName.Empty, isImplicit: true, isShort ? SequenceStyle.Flow : SequenceStyle.Block));
            foreach (var item in items) Emit(emitter, item);
            emitter.Emit(new SequenceEnd());
        }
        else emitter.Emit(ScalarOf(node));
    }

    // A text that would be read as nothing, or as something else, is quoted; one of several lines keeps them.
    private static Scalar ScalarOf(LayoutNode node)
    {
        if (node.Value is not { } value) return new("null");
        if (node.IsPlain) return new(value);
        var style = value.Contains('\n', StringComparison.Ordinal) ? ScalarStyle.Literal
            : value is "" or "~" or "null" ? ScalarStyle.SingleQuoted : ScalarStyle.Any;
        return new(AnchorName.Empty, TagName.Empty, value, style, isPlainImplicit: true, isQuotedImplicit: true);
    }
}
