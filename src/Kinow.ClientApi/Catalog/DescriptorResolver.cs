using System.Globalization;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Catalog;

/// <summary>Answers the ids of pictures, facts and subtitles, which the rows number within their owner alone.</summary>
internal sealed class DescriptorResolver : IImageResolver, IMetadataResolver, ISubtitleResolver
{
    public string Id(Image parent, ClientApiRequest context) =>
        new ContentId(parent.Id).With(parent.Source).With(parent.Type).With(parent.Position).ToString();

    public string Id(Metadata parent, ClientApiRequest context) =>
        new ContentId(parent.Id).With(parent.Name).With(parent.Value).With(parent.Position).ToString();

    public string FeatureId(Metadata parent, ClientApiRequest context) => parent.Id.ToString(CultureInfo.InvariantCulture);

    public string Id(Subtitle parent, ClientApiRequest context) =>
        new ContentId(parent.Id).With(parent.Name).With(parent.Srclang).ToString();
}
