namespace Kinow.ClientApi.Demo.Words;

/// <summary>Keywords.</summary>
internal static class TagWords
{
    internal static readonly Trilingual[] All =
    [
        new("sea", "mer", "بحر"), new("friendship", "amitié", "صداقة"), new("revenge", "vengeance", "انتقام"),
        new("childhood", "enfance", "طفولة"),
        new("exile", "exil", "منفى"), new("music", "musique", "موسيقى"), new("cooking", "cuisine", "طبخ"),
        new("football", "football", "كرة القدم"),
        new("school", "école", "مدرسة"), new("trial", "procès", "محاكمة"), new("memory", "mémoire", "ذاكرة"), new("city", "ville", "مدينة"),
        new("robots", "robots", "روبوتات"), new("war", "guerre", "حرب"), new("sisters", "sœurs", "أخوات"),
        new("road trip", "road movie", "رحلة برية"),
        new("island", "île", "جزيرة"), new("theatre", "théâtre", "مسرح"), new("night", "nuit", "ليل"), new("summer", "été", "صيف"),
        new("ghosts", "fantômes", "أشباح"), new("climbing", "escalade", "تسلق"), new("art", "art", "فن"), new("dogs", "chiens", "كلاب"),
    ];
}
