<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AlreadyBooked</name>
    <message>
        <source>Open the booking</source>
        <translation>فتح الحجز</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>JSON text is expected</source>
        <translation>يُتوقَّع نص بصيغة JSON</translation>
    </message>
    <message>
        <source>a date and time like {example} is expected</source>
        <translation>يُتوقَّع تاريخ ووقت، مثل {example}</translation>
    </message>
    <message>
        <source>a date like {example} is expected</source>
        <translation>يُتوقَّع تاريخ، مثل {example}</translation>
    </message>
    <message>
        <source>a list of some of {options} is expected, as JSON</source>
        <translation>تُتوقَّع قائمة من {options} بصيغة JSON</translation>
    </message>
    <message>
        <source>a number in decimal is expected, like 12 or 12.5</source>
        <translation>يُتوقَّع عدد، مثل 12 أو 12.5</translation>
    </message>
    <message>
        <source>a phone number is expected, with its country code, like +61 3 9000 0000</source>
        <translation>يُتوقَّع رقم هاتف مع رمز البلد، مثل +61 3 9000 0000</translation>
    </message>
    <message>
        <source>a value that JSON can say is expected</source>
        <translation>تُتوقَّع قيمة يمكن كتابتها بصيغة JSON</translation>
    </message>
    <message>
        <source>an e-mail address like name@example.com is expected</source>
        <translation>يُتوقَّع عنوان بريد إلكتروني، مثل name@example.com</translation>
    </message>
    <message>
        <source>at least {low} characters expected</source>
        <translation>يُتوقَّع عدد أحرف لا يقل عن {low}</translation>
    </message>
    <message>
        <source>at least {low} choices expected</source>
        <translation>تُتوقَّع خيارات لا تقل عن {low}</translation>
    </message>
    <message>
        <source>at least {low} expected</source>
        <translation>يُتوقَّع {low} على الأقل</translation>
    </message>
    <message>
        <source>at most {high} characters expected</source>
        <translation>يُتوقَّع عدد أحرف لا يزيد على {high}</translation>
    </message>
    <message>
        <source>at most {high} choices expected</source>
        <translation>تُتوقَّع خيارات لا تزيد على {high}</translation>
    </message>
    <message>
        <source>at most {high} expected</source>
        <translation>يُتوقَّع {high} على الأكثر</translation>
    </message>
    <message>
        <source>one of {options} is expected</source>
        <translation>يُتوقَّع واحد من {options}</translation>
    </message>
    <message>
        <source>some of {options} are expected</source>
        <translation>يُتوقَّع بعضٌ من {options}</translation>
    </message>
    <message>
        <source>text is expected</source>
        <translation>يُتوقَّع نص</translation>
    </message>
    <message>
        <source>text that can be kept is expected: {wrong}</source>
        <translation>يُتوقَّع نص يمكن حفظه: {wrong}</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>يُتوقَّع نعم أو لا</translation>
    </message>
    <message>
        <source>{high} or earlier is expected</source>
        <translation>يُتوقَّع {high} أو قبله</translation>
    </message>
    <message>
        <source>{low} or later is expected</source>
        <translation>يُتوقَّع {low} أو بعده</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>ANSWERS</source>
        <translation>الإجابات</translation>
    </message>
</context>
<context>
    <name>AppointmentCardSheet</name>
    <message>
        <source>Take back the last step</source>
        <translation>التراجع عن آخر خطوة</translation>
    </message>
    <message>
        <source>For a calendar…</source>
        <translation>لتقويم…</translation>
    </message>
    <message>
        <source>Nobody assigned</source>
        <translation>غير مُسنَد إلى أحد</translation>
    </message>
    <message>
        <source>Booked over a rule: {reason}</source>
        <translation>حُجز بتجاوز قاعدة: {reason}</translation>
    </message>
    <message>
        <source>Held until {time} for a call from the waitlist</source>
        <translation>محتفَظ به حتى {time} لاتصال من قائمة الانتظار</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>السبب: {reason}</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>إلغاء الحجز</translation>
    </message>
    <message>
        <source>Reject the request</source>
        <translation>رفض الطلب</translation>
    </message>
    <message>
        <source>{who} to {time}</source>
        <translation>{who} إلى {time}</translation>
    </message>
    <message>
        <source>{who} to {staff}</source>
        <translation>{who} إلى {staff}</translation>
    </message>
    <message>
        <source>Move it there</source>
        <translation>نقل إلى هناك</translation>
    </message>
    <message>
        <source>Who takes it?</source>
        <translation>من يتولاه؟</translation>
    </message>
    <message>
        <source>Do it anyway</source>
        <translation>تنفيذ رغم ذلك</translation>
    </message>
</context>
<context>
    <name>AppointmentsPage</name>
    <message>
        <source>Save as CSV…</source>
        <translation>حفظ بصيغة CSV…</translation>
    </message>
    <message>
        <source>No bookings here. Choose other dates or fewer filters.</source>
        <translation>لا حجوزات هنا. جرّب تواريخ أخرى أو عوامل تصفية أقل.</translation>
    </message>
    <message>
        <source>More than {count} bookings</source>
        <translation>أكثر من {count} من الحجوزات</translation>
    </message>
    <message>
        <source>1 booking</source>
        <translation>حجز واحد</translation>
    </message>
    <message>
        <source>{count} bookings</source>
        <translation>الحجوزات: {count}</translation>
    </message>
    <message>
        <source>too many to sort by name: choose days, or fewer</source>
        <translation>العدد أكبر من أن يُرتَّب حسب الاسم: اختر أيامًا أو قلّل العدد</translation>
    </message>
</context>
<context>
    <name>AskedQuestion</name>
    <message>
        <source> (needed)</source>
        <translation> (مطلوب)</translation>
    </message>
    <message>
        <source>This was written in another language and could not be read. Please write it again.</source>
        <translation>كُتب هذا بلغة أخرى وتعذّرت قراءته. يُرجى كتابته مرة أخرى.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Do it anyway</source>
        <translation>تنفيذ رغم ذلك</translation>
    </message>
    <message>
        <source>A reason, please</source>
        <translation>يُرجى ذكر السبب</translation>
    </message>
    <message>
        <source>Ask me at the desk</source>
        <translation>اسألني في الاستقبال</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>A few questions</source>
        <translation>بضعة أسئلة</translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation>الصفحة {number} من {count}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Take a ticket</source>
        <translation>أخذ تذكرة</translation>
    </message>
    <message>
        <source>Please look at what is marked, or let us ask you at the desk.</source>
        <translation>يُرجى النظر إلى ما هو معلَّم، أو دعنا نسألك في الاستقبال.</translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>At the desk: {name}</source>
        <translation>في الاستقبال: {name}</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Go back to it…</source>
        <translation>الرجوع إليها…</translation>
    </message>
    <message>
        <source>Go back, now</source>
        <translation>الرجوع الآن</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>لا داعي</translation>
    </message>
    <message>
        <source>Looking into it …</source>
        <translation>جارٍ الفحص …</translation>
    </message>
    <message>
        <source>{customers} customers and {bookings} bookings, {coming} of them still to come.</source>
        <translation>العملاء: {customers}، والحجوزات: {bookings}، منها قادمة: {coming}.</translation>
    </message>
    <message>
        <source>Going back …</source>
        <translation>جارٍ الرجوع …</translation>
    </message>
    <message>
        <source>Everything that was done since then goes out of sight. How the store is now is backed up first, so there is a way back. What a remote has heard it keeps, and tells again.</source>
        <translation>كل ما جرى منذ ذلك الحين سيختفي من العرض. تُؤخذ أولًا نسخة احتياطية من الوضع الحالي، فيبقى طريق للعودة. وما وصل إلى الخادم يبقى لديه ويرسله من جديد.</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>A backup of everything is made each day, at the start and while the window is open. It lies beside the store on this computer: copy it elsewhere now and then.</source>
        <translation>تُنشأ كل يوم نسخة احتياطية من كل شيء، عند البدء وما دامت النافذة مفتوحة. وهي محفوظة بجانب البيانات على هذا الحاسوب: يُستحسن نسخها إلى مكان آخر من حين إلى آخر.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>One of each of so many last days</source>
        <translation>نسخة لكل يوم من هذا العدد من الأيام الأخيرة</translation>
    </message>
    <message>
        <source>One of each of so many last weeks</source>
        <translation>نسخة لكل أسبوع من هذا العدد من الأسابيع الأخيرة</translation>
    </message>
    <message>
        <source>Erased after so many years; 0 keeps them for ever</source>
        <translation>يُمحَون بعد هذا العدد من السنوات؛ 0 يُبقيهم دائمًا</translation>
    </message>
    <message>
        <source>HOW MANY ARE KEPT</source>
        <translation>عدد النسخ المحفوظة</translation>
    </message>
    <message>
        <source>CUSTOMERS WHO DO NOT COME ANY MORE</source>
        <translation>عملاء لم يعودوا يأتون</translation>
    </message>
    <message>
        <source>This store is not backed up by this window.</source>
        <translation>لا تأخذ هذه النافذة نسخًا احتياطية من هذه البيانات.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>لا توجد نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>قبل الرجوع</translation>
    </message>
    <message>
        <source>after going back</source>
        <translation>بعد الرجوع</translation>
    </message>
    <message>
        <source>{count} customers have not booked, come or waited for that long. They are erased from tomorrow on, and nobody can undo that.</source>
        <translation>{count} من العملاء لم يحجزوا ولم يحضروا ولم ينتظروا منذ تلك المدة. سيُمحَون ابتداءً من الغد، ولا يمكن لأحد التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Making a backup …</source>
        <translation>جارٍ إنشاء نسخة احتياطية …</translation>
    </message>
    <message>
        <source>The backup is made, and nothing is wrong in it.</source>
        <translation>أُنشئت النسخة الاحتياطية وهي سليمة.</translation>
    </message>
    <message>
        <source>The store is as it was on {when}. How it was before is kept as the backup “before going back”.</source>
        <translation>عادت البيانات كما كانت في {when}. أما الوضع السابق فمحفوظ في النسخة الاحتياطية «قبل الرجوع».</translation>
    </message>
    <message>
        <source>{error}. Nothing was changed.</source>
        <translation>{error}. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>الأحدث</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>What the forecast rests on</source>
        <translation>أساس التوقّع</translation>
    </message>
    <message>
        <source>Not today any more.</source>
        <translation>ليس اليوم بعد الآن.</translation>
    </message>
    <message>
        <source>Somebody is free now.</source>
        <translation>يوجد من هو متاح الآن.</translation>
    </message>
    <message>
        <source>Others come before.</source>
        <translation>هناك من يسبقه.</translation>
    </message>
    <message>
        <source>Whoever can do it is with somebody.</source>
        <translation>كل من يستطيع تقديمها مشغول الآن.</translation>
    </message>
    <message>
        <source>The time until then is booked, or too short.</source>
        <translation>الوقت حتى ذلك الحين محجوز أو قصير جدًا.</translation>
    </message>
    <message>
        <source>Nobody who can do it works before then.</source>
        <translation>لا يعمل قبل ذلك أحد ممن يستطيعون تقديمها.</translation>
    </message>
    <message>
        <source>It is booked for then.</source>
        <translation>محجوز لذلك الوقت.</translation>
    </message>
    <message>
        <source>There is no room before the end of the day.</source>
        <translation>لا متسع قبل نهاية اليوم.</translation>
    </message>
    <message>
        <source>Nobody who is here today can do it.</source>
        <translation>لا يوجد اليوم من يستطيع تقديمها.</translation>
    </message>
    <message>
        <source>{name}: free to {until}</source>
        <translation>{name}: متاح حتى {until}</translation>
    </message>
    <message>
        <source>{name}: free</source>
        <translation>{name}: متاح</translation>
    </message>
    <message>
        <source>{name}: keeps the booking of {until}</source>
        <translation>{name}: يبقى متاحًا لحجز {until}</translation>
    </message>
    <message>
        <source>{name}: with somebody to {until}</source>
        <translation>{name}: مع عميل حتى {until}</translation>
    </message>
    <message>
        <source>{name}: should have been done at {until}</source>
        <translation>{name}: كان يُفترض الانتهاء في {until}</translation>
    </message>
    <message>
        <source>{name}: from {until}</source>
        <translation>{name}: من {until}</translation>
    </message>
    <message>
        <source>{name}: not today</source>
        <translation>{name}: ليس اليوم</translation>
    </message>
    <message>
        <source>{minutes}: the median of the last {count}.</source>
        <translation>{minutes}: وسيط آخر {count} من الخدمات.</translation>
    </message>
    <message>
        <source>{minutes}, as set, until {count} have been timed.</source>
        <translation>{minutes}، حسب الإعداد، حتى يبلغ عدد ما قيس {count}.</translation>
    </message>
    <message>
        <source>For the later end each service is taken to last {percent} % longer, and {slack} are added.</source>
        <translation>لحساب الحد الأبعد تُعدّ كل خدمة أطول بنسبة {percent}٪، ويُضاف {slack}.</translation>
    </message>
</context>
<context>
    <name>BasisSheet</name>
    <message>
        <source>No longer in the line.</source>
        <translation>لم يعد في الطابور.</translation>
    </message>
    <message>
        <source>WHO IS FREE WHEN</source>
        <translation>من المتاح ومتى</translation>
    </message>
    <message>
        <source>The service needs nobody of the staff.</source>
        <translation>لا تحتاج الخدمة إلى موظف.</translation>
    </message>
    <message>
        <source>WHO COMES BEFORE</source>
        <translation>من يأتي قبله</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>لا أحد.</translation>
    </message>
    <message>
        <source>HOW LONG IT TAKES</source>
        <translation>المدة المتوقعة</translation>
    </message>
    <message>
        <source>HOW CAREFUL IT IS</source>
        <translation>هامش الحذر</translation>
    </message>
</context>
<context>
    <name>BeginSheet</name>
    <message>
        <source>Set up here</source>
        <translation>الإعداد هنا</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>اسم المتجر</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>ساعات العمل الرسمية</translation>
    </message>
    <message>
        <source>First service</source>
        <translation>الخدمة الأولى</translation>
    </message>
    <message>
        <source>Its length in minutes</source>
        <translation>مدتها بالدقائق</translation>
    </message>
    <message>
        <source>Names with commas between them. Without any, one customer is served at a time.</source>
        <translation>أسماء تفصل بينها فواصل. ومن دونها يُخدم عميل واحد في كل مرة.</translation>
    </message>
    <message>
        <source>Who works here, if you like</source>
        <translation>من يعمل هنا، إن أردت</translation>
    </message>
    <message>
        <source>Make the shop</source>
        <translation>إنشاء المتجر</translation>
    </message>
    <message>
        <source>This is all that a shop needs to begin with. Everything can be changed in the settings later.</source>
        <translation>هذا كل ما يحتاجه المتجر للبدء. ويمكن تغيير كل شيء لاحقًا في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>BesideLine</name>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Staff, called and in service</source>
        <translation>الموظفون ومن نودي عليهم ومن هم قيد الخدمة</translation>
    </message>
</context>
<context>
    <name>BigNumber</name>
    <message>
        <source>Number {number}</source>
        <translation>الرقم {number}</translation>
    </message>
</context>
<context>
    <name>BlockSheet</name>
    <message>
        <source>Block time</source>
        <translation>حجب وقت</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>WHAT IT IS</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>غداء</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>The end must be after the start.</source>
        <translation>يجب أن تكون النهاية بعد البداية.</translation>
    </message>
    <message>
        <source>Block {span}</source>
        <translation>حجب {span}</translation>
    </message>
    <message>
        <source>Say what it is, for example Lunch.</source>
        <translation>اذكر النوع، مثل «غداء».</translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message>
        <source>{service} has nothing free in {month}.</source>
        <translation>لا وقت متاح لخدمة {service} في {month}.</translation>
    </message>
    <message>
        <source>{service} has nothing free in {month}, nor in the three months after it.</source>
        <translation>لا وقت متاح لخدمة {service} في {month} ولا في الأشهر الثلاثة التالية.</translation>
    </message>
    <message>
        <source>asks approval</source>
        <translation>تتطلب الموافقة</translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation>الأماكن: {count}</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Leave, keep draft</source>
        <translation>مغادرة مع إبقاء المسودة</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>with anyone free</source>
        <translation>مع أي موظف متاح</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>بانتظار الموافقة</translation>
    </message>
    <message>
        <source>confirmed at once</source>
        <translation>مؤكد فورًا</translation>
    </message>
    <message>
        <source>Still to answer: {questions}</source>
        <translation>بقيت الإجابة عن: {questions}</translation>
    </message>
    <message>
        <source>Still to choose: {what}; to answer: {questions}</source>
        <translation>بقي الاختيار: {what}؛ والإجابة عن: {questions}</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>a reason for booking over the rule</source>
        <translation>سبب للحجز بتجاوز القاعدة</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>عميل</translation>
    </message>
</context>
<context>
    <name>BookingList</name>
    <message>
        <source>Bookings</source>
        <translation>الحجوزات</translation>
    </message>
</context>
<context>
    <name>BookingPage</name>
    <message>
        <source>Anything that we should know</source>
        <translation>أي شيء ينبغي أن نعرفه</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>PLACE</source>
        <translation>الفرع</translation>
    </message>
    <message>
        <source>WITH</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>CUSTOMER</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>QUESTIONS</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>حجز جديد</translation>
    </message>
    <message>
        <source>Still to choose: {what}</source>
        <translation>بقي اختيار: {what}</translation>
    </message>
    <message>
        <source>Choose a customer first: the waitlist is of people who can be called.</source>
        <translation>اختر عميلًا أولًا: قائمة الانتظار لمن يمكن الاتصال بهم.</translation>
    </message>
    <message>
        <source>Booking discarded</source>
        <translation>تم تجاهل الحجز</translation>
    </message>
</context>
<context>
    <name>BookingQuestions</name>
    <message>
        <source>Book it with these answers</source>
        <translation>احجز بهذه الإجابات</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>لا داعي</translation>
    </message>
</context>
<context>
    <name>BreakSheet</name>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>UNTIL</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>WHAT IT IS</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>إنهاء الآن</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>The end must be after the start.</source>
        <translation>يجب أن تكون النهاية بعد البداية.</translation>
    </message>
    <message>
        <source>Say what it is, for example Lunch.</source>
        <translation>اذكر النوع، مثل «غداء».</translation>
    </message>
</context>
<context>
    <name>BugWindow</name>
    <message>
        <source>Something went wrong in Floorwalker</source>
        <translation>حدث خطأ في Floorwalker</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>متابعة العمل</translation>
    </message>
    <message numerus="yes">
        <source>A bug in Floorwalker stopped one step (%n so far)</source>
        <translation>
            <numerusform>أوقف خطأ في Floorwalker خطوةً واحدة (حتى الآن: %n)</numerusform>
            <numerusform>أوقف خطأ في Floorwalker خطوةً واحدة (مرة واحدة حتى الآن)</numerusform>
            <numerusform>أوقف خطأ في Floorwalker خطوةً واحدة (مرتان حتى الآن)</numerusform>
            <numerusform>أوقف خطأ في Floorwalker خطوةً واحدة (%n مرات حتى الآن)</numerusform>
            <numerusform>أوقف خطأ في Floorwalker خطوةً واحدة (%n مرة حتى الآن)</numerusform>
            <numerusform>أوقف خطأ في Floorwalker خطوةً واحدة (%n مرة حتى الآن)</numerusform>
        </translation>
    </message>
    <message>
        <source>What was confirmed before is kept, and you can go on working.</source>
        <translation>ما تأكّد من قبل محفوظ، ويمكن متابعة العمل.</translation>
    </message>
    <message>
        <source>A report without any customer&apos;s data is in {path}.</source>
        <translation>يوجد تقرير بلا أي بيانات عن العملاء في {path}.</translation>
    </message>
    <message>
        <source>The report could not be kept.</source>
        <translation>تعذّر حفظ التقرير.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>{who} is now {span}</source>
        <translation>{who} الآن {span}</translation>
    </message>
    <message>
        <source>{who} moved to {time} with {staff}</source>
        <translation>نُقل {who} إلى {time} مع {staff}</translation>
    </message>
    <message>
        <source>{who} at {time}, nobody assigned</source>
        <translation>{who} في {time}، غير مُسنَد إلى أحد</translation>
    </message>
    <message>
        <source>{who} moved to {time}</source>
        <translation>نُقل {who} إلى {time}</translation>
    </message>
    <message>
        <source>{who} to {span}?</source>
        <translation>{who} إلى {span}؟</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>لماذا لا؟</translation>
    </message>
    <message>
        <source>Move anyway</source>
        <translation>نقل رغم ذلك</translation>
    </message>
    <message>
        <source>All staff</source>
        <translation>كل الموظفين</translation>
    </message>
    <message>
        <source>Whose days: {name}</source>
        <translation>أيام من: {name}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}٪</translation>
    </message>
    <message>
        <source>Hours at their usual height, now {zoom}</source>
        <translation>الساعات بارتفاعها المعتاد، والآن {zoom}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Show one day</source>
        <translation>عرض يوم واحد</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>٣ أيام</translation>
    </message>
    <message>
        <source>Show three days</source>
        <translation>عرض ثلاثة أيام</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Show a week</source>
        <translation>عرض أسبوع</translation>
    </message>
    <message>
        <source>Lower hours</source>
        <translation>ساعات أقصر ارتفاعًا</translation>
    </message>
    <message>
        <source>Higher hours</source>
        <translation>ساعات أكبر ارتفاعًا</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>حجب وقت</translation>
    </message>
    <message>
        <source>Block time, breaks and days off</source>
        <translation>حجب الوقت والاستراحات والإجازات</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Print the day sheet</source>
        <translation>طباعة ورقة اليوم</translation>
    </message>
    <message>
        <source>Whose days</source>
        <translation>أيام من</translation>
    </message>
    <message>
        <source>Clocks go forward {clocks}</source>
        <translation>تقديم الساعة {clocks}</translation>
    </message>
    <message>
        <source>Clocks go back {clocks}</source>
        <translation>تأخير الساعة {clocks}</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} ← {after}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Show this day alone</source>
        <translation>عرض هذا اليوم وحده</translation>
    </message>
    <message>
        <source>{count} booked</source>
        <translation>المحجوز: {count}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>nothing booked</source>
        <translation>لا حجوزات</translation>
    </message>
    <message>
        <source>nobody works</source>
        <translation>لا أحد يعمل</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>حجز جديد</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>مناسب</translation>
    </message>
    <message>
        <source>Breaks and days off</source>
        <translation>الاستراحات والإجازات</translation>
    </message>
    <message>
        <source>Block time…</source>
        <translation>حجب وقت…</translation>
    </message>
    <message>
        <source>Off or ill…</source>
        <translation>إجازة أو مرض…</translation>
    </message>
    <message>
        <source>To an earlier, or later, time or booking</source>
        <translation>إلى وقت أو حجز أبكر أو ألحق</translation>
    </message>
    <message>
        <source>To the column on that side</source>
        <translation>إلى العمود في تلك الجهة</translation>
    </message>
    <message>
        <source>To the next booking, or the one before</source>
        <translation>إلى الحجز التالي أو السابق</translation>
    </message>
    <message>
        <source>To the first, or last, booking of the column</source>
        <translation>إلى أول حجز في العمود أو آخره</translation>
    </message>
    <message>
        <source>To what is a window&apos;s height earlier, or later</source>
        <translation>بمقدار ارتفاع النافذة إلى الأبكر أو الألحق</translation>
    </message>
    <message>
        <source>Open the booking, or book the free time</source>
        <translation>فتح الحجز أو حجز الوقت المتاح</translation>
    </message>
    <message>
        <source>Book the free time</source>
        <translation>حجز الوقت المتاح</translation>
    </message>
    <message>
        <source>Move the booking to an earlier, or later, time</source>
        <translation>نقل الحجز إلى وقت أبكر أو ألحق</translation>
    </message>
    <message>
        <source>Move the booking to the column on that side</source>
        <translation>نقل الحجز إلى العمود في تلك الجهة</translation>
    </message>
    <message>
        <source>Make the booking shorter, or longer</source>
        <translation>تقصير الحجز أو إطالته</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>ما يمكن فعله هنا</translation>
    </message>
    <message>
        <source>Why not at this time?</source>
        <translation>لماذا لا في هذا الوقت؟</translation>
    </message>
    <message>
        <source>Stretch the hours</source>
        <translation>زيادة ارتفاع الساعات</translation>
    </message>
    <message>
        <source>Lower the hours</source>
        <translation>تقليل ارتفاع الساعات</translation>
    </message>
    <message>
        <source>Hours at their usual height</source>
        <translation>الساعات بارتفاعها المعتاد</translation>
    </message>
    <message>
        <source>{who} booked at {time}</source>
        <translation>حُجز {who} في {time}</translation>
    </message>
    <message>
        <source>Arrow keys choose the time, Enter books it, Escape leaves it.</source>
        <translation>الأسهم لاختيار الوقت، وEnter للحجز، وEsc للترك.</translation>
    </message>
    <message>
        <source>Hold them in the line until they lift, then drag them to a free time.</source>
        <translation>اضغط مطولًا على البند في الطابور حتى يرتفع، ثم اسحبه إلى وقت متاح.</translation>
    </message>
    <message>
        <source>Book anyway</source>
        <translation>حجز رغم ذلك</translation>
    </message>
    <message>
        <source>New booking at {time}</source>
        <translation>حجز جديد في {time}</translation>
    </message>
    <message>
        <source>Block time from {time}…</source>
        <translation>حجب وقت من {time}…</translation>
    </message>
    <message>
        <source>Why not at {time}?</source>
        <translation>لماذا لا في {time}؟</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>نقل…</translation>
    </message>
    <message>
        <source>Arrow keys choose the time, Enter moves it there, Escape leaves it.</source>
        <translation>الأسهم لاختيار الوقت، وEnter للنقل إليه، وEsc للترك.</translation>
    </message>
    <message>
        <source>Hold it until it lifts, then drag it to its time.</source>
        <translation>اضغط مطولًا حتى يرتفع، ثم اسحبه إلى وقته.</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>غير مُسنَد</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} إلى {end}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>{who} cannot be moved: {state}</source>
        <translation>لا يمكن نقل {who}: {state}</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>{count} to assign</source>
        <translation>بانتظار الإسناد: {count}</translation>
    </message>
    <message>
        <source>nothing to assign</source>
        <translation>لا شيء للإسناد</translation>
    </message>
    <message>
        <source>Opening the day…</source>
        <translation>جارٍ فتح اليوم…</translation>
    </message>
    <message>
        <source>Closed on {date}</source>
        <translation>مغلق في {date}</translation>
    </message>
    <message>
        <source>Closed: {date}</source>
        <translation>مغلق: {date}</translation>
    </message>
    <message>
        <source>By the hours of {place}.</source>
        <translation>حسب ساعات عمل {place}.</translation>
    </message>
    <message>
        <source>Nobody works on {date}</source>
        <translation>لا أحد يعمل في {date}</translation>
    </message>
    <message>
        <source>Nobody works: {date}</source>
        <translation>لا أحد يعمل: {date}</translation>
    </message>
    <message>
        <source>By the hours of each member of staff.</source>
        <translation>حسب ساعات عمل كل موظف.</translation>
    </message>
    <message>
        <source>Press a time to book all the same.</source>
        <translation>اضغط على وقت للحجز رغم ذلك.</translation>
    </message>
    <message>
        <source>Press the date above for another day.</source>
        <translation>اضغط على التاريخ في الأعلى لاختيار يوم آخر.</translation>
    </message>
    <message>
        <source>Press the date above for another day, or {key} for who is off.</source>
        <translation>اضغط على التاريخ في الأعلى لاختيار يوم آخر، أو على {key} لمعرفة الغائبين.</translation>
    </message>
    <message>
        <source>outside hours</source>
        <translation>خارج ساعات العمل</translation>
    </message>
    <message>
        <source>any number at once</source>
        <translation>أي عدد في آن واحد</translation>
    </message>
    <message>
        <source>{capacity} at once</source>
        <translation>{capacity} في آن واحد</translation>
    </message>
    <message>
        <source>{taken} of {capacity} taken now</source>
        <translation>المشغول الآن {taken} من {capacity}</translation>
    </message>
    <message>
        <source>not working</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>nobody assigned</source>
        <translation>غير مُسنَد إلى أحد</translation>
    </message>
    <message>
        <source>with {whom}</source>
        <translation>مع {whom}</translation>
    </message>
    <message>
        <source>{span} with buffers</source>
        <translation>{span} مع الفواصل</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>بتجاوز قاعدة</translation>
    </message>
    <message>
        <source>not confirmed by the remote yet</source>
        <translation>لم يؤكده الخادم بعد</translation>
    </message>
    <message>
        <source>refused by the remote</source>
        <translation>رفضه الخادم</translation>
    </message>
    <message>
        <source>changed by the remote too</source>
        <translation>غيّره الخادم أيضًا</translation>
    </message>
    <message>
        <source>{who} is with {staff} now</source>
        <translation>{who} الآن مع {staff}</translation>
    </message>
</context>
<context>
    <name>CalendarForm</name>
    <message>
        <source>The booking for a calendar of one&apos;s own (.ics), without the notes that stand here.</source>
        <translation>الحجز لتقويم شخصي (‎.ics)، من دون الملاحظات المكتوبة هنا.</translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <translation>مجلد الملف</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save in the folder</source>
        <translation>حفظ في المجلد</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>لا داعي</translation>
    </message>
    <message>
        <source>This machine has no program for calendars; save the file instead.</source>
        <translation>لا يوجد على هذا الجهاز برنامج تقويم؛ يمكن حفظ الملف بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>حُفظ باسم {file}</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Day calendar</source>
        <translation>تقويم اليوم</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>No number is known</source>
        <translation>لا يوجد رقم معروف</translation>
    </message>
</context>
<context>
    <name>CallNext</name>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Somebody earlier in the line is passed over: the call is recorded as out of order.</source>
        <translation>سيُتخطى من هو أسبق في الطابور: يُسجَّل النداء خارج الترتيب.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Ticket {number}</source>
        <translation>التذكرة {number}</translation>
    </message>
    <message>
        <source>Receipt {reference}</source>
        <translation>الإيصال {reference}</translation>
    </message>
    <message>
        <source>Order {reference}</source>
        <translation>الطلبية {reference}</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>ملاحظات العميل</translation>
    </message>
</context>
<context>
    <name>CardFeedback</name>
    <message>
        <source>Ask for feedback</source>
        <translation>طلب رأي العميل</translation>
    </message>
    <message>
        <source>FEEDBACK</source>
        <translation>رأي العميل</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>Booked today at {time}: {service} ({late}).</source>
        <translation>محجوز اليوم في {time}: {service} ({late}).</translation>
    </message>
    <message>
        <source>Is being served already, as {tag}: {service}.</source>
        <translation>تُقدَّم له الخدمة بالفعل برقم {tag}: {service}.</translation>
    </message>
    <message>
        <source>Waits already, as {tag}: {service}.</source>
        <translation>ينتظر بالفعل برقم {tag}: {service}.</translation>
    </message>
    <message>
        <source>Check in without a name: {service}, {told}</source>
        <translation>تسجيل الوصول بلا اسم: {service}، {told}</translation>
    </message>
    <message>
        <source>Check in {who}: {service}, {told}</source>
        <translation>تسجيل وصول {who}: {service}، {told}</translation>
    </message>
    <message>
        <source>not before closing</source>
        <translation>ليس قبل الإغلاق</translation>
    </message>
    <message>
        <source>{count} before</source>
        <translation>قبله: {count}</translation>
    </message>
    <message>
        <source>CHECK IN {name}: PRESS THE SERVICE</source>
        <translation>تسجيل وصول {name}: اضغط على الخدمة</translation>
    </message>
    <message>
        <source>say: {told}</source>
        <translation>قل: {told}</translation>
    </message>
</context>
<context>
    <name>CheckInSheet</name>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Anything that we should know</source>
        <translation>أي شيء ينبغي أن نعرفه</translation>
    </message>
    <message>
        <source>No service takes walk-ins here.</source>
        <translation>لا خدمة هنا تقبل الحضور بدون موعد.</translation>
    </message>
    <message>
        <source>NAME, IF THEY GIVE ONE</source>
        <translation>الاسم، إن ذُكر</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>CHECK IN WITHOUT A NAME: PRESS THE SERVICE</source>
        <translation>تسجيل الوصول بلا اسم: اضغط على الخدمة</translation>
    </message>
    <message>
        <source>nobody can take them before closing</source>
        <translation>لا أحد يستطيع استقباله قبل الإغلاق</translation>
    </message>
</context>
<context>
    <name>ChoiceForm</name>
    <message>
        <source>Never mind</source>
        <translation>لا داعي</translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message>
        <source>Choose none</source>
        <translation>إلغاء الاختيار</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>المختار: {count}</translation>
    </message>
    <message>
        <source>Approve all {count}</source>
        <translation>الموافقة على الكل ({count})</translation>
    </message>
    <message>
        <source>Approve the {count} that fit</source>
        <translation>الموافقة على المناسب منها ({count})</translation>
    </message>
    <message>
        <source>Reject all {count}…</source>
        <translation>رفض الكل ({count})…</translation>
    </message>
</context>
<context>
    <name>ClockField</name>
    <message>
        <source>Earlier: {what}</source>
        <translation>أبكر: {what}</translation>
    </message>
    <message>
        <source>Later: {what}</source>
        <translation>ألحق: {what}</translation>
    </message>
</context>
<context>
    <name>ClockPair</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>إزالة {what}</translation>
    </message>
    <message>
        <source>to the next day</source>
        <translation>إلى اليوم التالي</translation>
    </message>
    <message>
        <source>“{text}” is no time: write it like 9:30.</source>
        <translation>«{text}» ليس وقتًا: يُكتب هكذا 9:30.</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Nobody waits for {name}.</source>
        <translation>لا أحد ينتظر {name}.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>There</source>
        <translation>هناك</translation>
    </message>
    <message>
        <source>Before: {value}</source>
        <translation>قبلًا: {value}</translation>
    </message>
</context>
<context>
    <name>ConditionField</name>
    <message>
        <source>How its answer compares</source>
        <translation>كيف تكون إجابته</translation>
    </message>
    <message>
        <source>With this answer</source>
        <translation>مع هذه الإجابة</translation>
    </message>
    <message>
        <source>With this number</source>
        <translation>مع هذا العدد</translation>
    </message>
    <message>
        <source>A condition of another system</source>
        <translation>شرط من نظام آخر</translation>
    </message>
    <message>
        <source>Always asked</source>
        <translation>يُطرح دائمًا</translation>
    </message>
    <message>
        <source>It is asked as well while that question has no answer.</source>
        <translation>يُطرح أيضًا ما دام ذلك السؤال بلا إجابة.</translation>
    </message>
    <message>
        <source>is</source>
        <translation>هي</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ليست</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>تتضمّن</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>لا تقل عن</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>لا تزيد على</translation>
    </message>
    <message>
        <source>is answered</source>
        <translation>تمت الإجابة عنه</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>Conduct</name>
    <message>
        <source>The practice window opens in a moment.</source>
        <translation>ستُفتح نافذة التدريب بعد لحظة.</translation>
    </message>
    <message>
        <source>It could not be started.</source>
        <translation>تعذّر بدؤها.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>What is entered here is not saved yet: save it, or press the cross to leave it.</source>
        <translation>ما أُدخل هنا لم يُحفظ بعد: احفظه، أو اضغط علامة الإغلاق لتركه.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>ConnectSheet</name>
    <message>
        <source>{minute} calls a minute, {month} a month</source>
        <translation>{minute} استدعاء في الدقيقة، {month} في الشهر</translation>
    </message>
    <message>
        <source>Work with a remote</source>
        <translation>العمل مع خادم</translation>
    </message>
    <message>
        <source>What kind of remote</source>
        <translation>نوع الخادم</translation>
    </message>
    <message>
        <source>A hub, or Omneo</source>
        <translation>مركز أو Omneo</translation>
    </message>
    <message>
        <source>https://hub.example, or a tenant&apos;s name</source>
        <translation>https://hub.example أو اسم المستأجر</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>main</source>
        <translation>main</translation>
    </message>
    <message>
        <source>What was bought of OptimoCMS</source>
        <translation>ما اشتُري من OptimoCMS</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>لصق الرمز المميز</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>A remote hears of everything that is done here, and tells what others did. The till works without.</source>
        <translation>يُبلَّغ الخادم بكل ما يجري هنا، ويُخبر بما فعله الآخرون. وتعمل نقطة الخدمة من دونه أيضًا.</translation>
    </message>
    <message>
        <source>The token is kept in the keyring of this computer, or in a file that only you can read.</source>
        <translation>يُحفظ الرمز المميز في سلسلة مفاتيح هذا الحاسوب، أو في ملف لا يقرؤه سواك.</translation>
    </message>
    <message>
        <source>SITE</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>PLAN</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>TOKEN</source>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>An address and a token are needed.</source>
        <translation>يلزم عنوان ورمز مميز.</translation>
    </message>
    <message>
        <source>Asking the remote…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>The remote answers, and takes the token.</source>
        <translation>الخادم يجيب ويقبل الرمز المميز.</translation>
    </message>
    <message>
        <source>The token is {where}.</source>
        <translation>الرمز المميز {where}.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>تم الاتصال.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>ConnectionSection</name>
    <message>
        <source>Sync now</source>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>What is on its way</source>
        <translation>ما هو في الطريق</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Sign in again, or leave…</source>
        <translation>تسجيل الدخول من جديد أو قطع الاتصال…</translation>
    </message>
    <message>
        <source>Connect a remote…</source>
        <translation>الاتصال بخادم…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>This shop works alone: its locations, services and staff are changed here. A remote (a hub, Omneo or OptimoCMS) hears of everything that is done here, and tells what others did.</source>
        <translation>يعمل هذا المتجر وحده: تُغيَّر فروعه وخدماته وموظفوه هنا. يُبلَّغ الخادم (مركز أو Omneo أو OptimoCMS) بكل ما يجري هنا، ويُخبر بما فعله الآخرون.</translation>
    </message>
    <message>
        <source>The remote owns locations, services, staff and their hours: they are changed there and are read-only here, but for breaks and days off.</source>
        <translation>الفروع والخدمات والموظفون وساعاتهم تابعة للخادم: تُغيَّر هناك وهي هنا للقراءة فقط، ما عدا الاستراحات والإجازات.</translation>
    </message>
</context>
<context>
    <name>ConvertForm</name>
    <message>
        <source>A booking needs a customer.</source>
        <translation>يحتاج الحجز إلى عميل.</translation>
    </message>
    <message>
        <source>Choose in the calendar</source>
        <translation>اختيار من التقويم</translation>
    </message>
    <message>
        <source>At a later time…</source>
        <translation>في وقت لاحق…</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>لا داعي</translation>
    </message>
    <message>
        <source>Book it from now</source>
        <translation>حجز من الآن</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Book {time} with {staff}</source>
        <translation>حجز {time} مع {staff}</translation>
    </message>
    <message>
        <source>Book {time}</source>
        <translation>حجز {time}</translation>
    </message>
    <message>
        <source>Book that time</source>
        <translation>حجز ذلك الوقت</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>{who} to {staff}</source>
        <translation>{who} إلى {staff}</translation>
    </message>
    <message>
        <source>{who} to {time}</source>
        <translation>{who} إلى {time}</translation>
    </message>
    <message>
        <source>Leaves no booking uncovered.</source>
        <translation>لا يترك أي حجز بلا تغطية.</translation>
    </message>
    <message>
        <source>Leaves 1 booking uncovered: {names}. It stays until you decide.</source>
        <translation>يترك حجزًا واحدًا بلا تغطية: {names}. ويبقى حتى يُتخذ قرار بشأنه.</translation>
    </message>
    <message>
        <source>Leaves {count} bookings uncovered: {names}. They stay until you decide.</source>
        <translation>الحجوزات التي تبقى بلا تغطية: {count} ({names}). وتبقى حتى يُتخذ قرار بشأنها.</translation>
    </message>
    <message>
        <source>1 booking uncovered</source>
        <translation>حجز واحد بلا تغطية</translation>
    </message>
    <message>
        <source>{count} bookings uncovered</source>
        <translation>حجوزات بلا تغطية: {count}</translation>
    </message>
    <message>
        <source>{who}: {what}</source>
        <translation>{who}: {what}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Breaks and days off</source>
        <translation>الاستراحات والإجازات</translation>
    </message>
    <message>
        <source>Whose time is it about?</source>
        <translation>وقت من المقصود؟</translation>
    </message>
    <message>
        <source>Block time of {who}</source>
        <translation>حجب وقت {who}</translation>
    </message>
    <message>
        <source>Break of {who}</source>
        <translation>استراحة {who}</translation>
    </message>
    <message>
        <source>Time off for {who}</source>
        <translation>إجازة {who}</translation>
    </message>
    <message>
        <source>Give it to the first who is free</source>
        <translation>إسناده إلى أول متاح</translation>
    </message>
    <message>
        <source>Give it another time</source>
        <translation>تحديد وقت آخر له</translation>
    </message>
    <message>
        <source>Keep it anyway, with a reason</source>
        <translation>إبقاؤه رغم ذلك مع ذكر السبب</translation>
    </message>
    <message>
        <source>Cancel the booking, with a reason</source>
        <translation>إلغاء الحجز مع ذكر السبب</translation>
    </message>
    <message>
        <source>Leave it for later</source>
        <translation>تركه لوقت لاحق</translation>
    </message>
    <message>
        <source>Open everything about it</source>
        <translation>فتح كل ما يتعلق به</translation>
    </message>
    <message>
        <source>Uncovered booking</source>
        <translation>حجز بلا تغطية</translation>
    </message>
    <message>
        <source>{what} · today {count}</source>
        <translation>{what}، اليوم {count}</translation>
    </message>
    <message>
        <source>left for later</source>
        <translation>مؤجّل</translation>
    </message>
    <message>
        <source>Give to {staff}</source>
        <translation>إسناد إلى {staff}</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>Move to {time}</source>
        <translation>نقل إلى {time}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>شخص غير معروف</translation>
    </message>
    <message>
        <source>{who} no longer takes it</source>
        <translation>لم يعد {who} يتولاه</translation>
    </message>
    <message>
        <source>{who} is away then</source>
        <translation>{who} غائب حينها</translation>
    </message>
    <message>
        <source>nobody else is free then</source>
        <translation>لا يوجد متاح آخر حينها</translation>
    </message>
    <message>
        <source>free: {names}</source>
        <translation>المتاحون: {names}</translation>
    </message>
    <message>
        <source>free: {names} and {more} more</source>
        <translation>المتاحون: {names} وغيرهم ({more})</translation>
    </message>
    <message>
        <source>nothing else booked that day</source>
        <translation>لا حجوزات أخرى في ذلك اليوم</translation>
    </message>
    <message>
        <source>{length} booked that day</source>
        <translation>محجوز في ذلك اليوم: {length}</translation>
    </message>
    <message>
        <source>has not served {who} before</source>
        <translation>لم تسبق له خدمة {who}</translation>
    </message>
    <message>
        <source>has served {who} once</source>
        <translation>سبقت له خدمة {who} مرة واحدة</translation>
    </message>
    <message>
        <source>has served {who} {count} times</source>
        <translation>مرات خدمته لـ {who}: {count}</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>نقل…</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>إبقاء…</translation>
    </message>
    <message>
        <source>Cancel booking…</source>
        <translation>إلغاء الحجز…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>إنهاء الآن</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Does not work today.</source>
        <translation>لا يعمل اليوم.</translation>
    </message>
    <message>
        <source>{name}: off until {day}, that day included</source>
        <translation>{name}: في إجازة حتى نهاية يوم {day}</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>حجب وقت</translation>
    </message>
    <message>
        <source>Staff off or ill</source>
        <translation>موظفون في إجازة أو مرضى</translation>
    </message>
</context>
<context>
    <name>CoverSheet</name>
    <message>
        <source>CALL NOTES</source>
        <translation>ملاحظات المكالمة</translation>
    </message>
    <message>
        <source>Nobody else is free then.</source>
        <translation>لا يوجد متاح آخر حينها.</translation>
    </message>
    <message>
        <source>Who could take it</source>
        <translation>من يمكنه توليه</translation>
    </message>
    <message>
        <source>Nearest free times</source>
        <translation>أقرب الأوقات المتاحة</translation>
    </message>
    <message>
        <source>ANOTHER TIME</source>
        <translation>وقت آخر</translation>
    </message>
    <message>
        <source>WHO COULD TAKE IT</source>
        <translation>من يمكنه توليه</translation>
    </message>
    <message>
        <source>OR</source>
        <translation>أو</translation>
    </message>
    <message>
        <source>Keep anyway…</source>
        <translation>إبقاء رغم ذلك…</translation>
    </message>
    <message>
        <source>Cancel the booking…</source>
        <translation>إلغاء الحجز…</translation>
    </message>
    <message>
        <source>Open the booking</source>
        <translation>فتح الحجز</translation>
    </message>
    <message>
        <source>Keep it anyway</source>
        <translation>إبقاؤه رغم ذلك</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>إلغاء الحجز</translation>
    </message>
    <message>
        <source>It stays as it is, and the reason with it.</source>
        <translation>يبقى كما هو، ومعه السبب.</translation>
    </message>
    <message>
        <source>No phone number is known.</source>
        <translation>لا يوجد رقم هاتف معروف.</translation>
    </message>
    <message>
        <source>No time is free in the next weeks.</source>
        <translation>لا وقت متاح في الأسابيع القادمة.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الفرع</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>الهاتف المحمول</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Booked at</source>
        <translation>وقت الحجز</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>وقت التغيير</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>{ticket} since {time}</source>
        <translation>{ticket} منذ {time}</translation>
    </message>
    <message>
        <source>A service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>Has not been here yet</source>
        <translation>لم تسبق له زيارة</translation>
    </message>
    <message>
        <source>Was here once</source>
        <translation>زيارة سابقة واحدة</translation>
    </message>
    <message>
        <source>Was here {count} times</source>
        <translation>الزيارات السابقة: {count}</translation>
    </message>
    <message>
        <source>Here now, for the first time</source>
        <translation>موجود الآن، للمرة الأولى</translation>
    </message>
    <message>
        <source>Here now, and was here once before</source>
        <translation>موجود الآن، وسبقت له زيارة واحدة</translation>
    </message>
    <message>
        <source>Here now, and was here {count} times before</source>
        <translation>موجود الآن، والزيارات السابقة: {count}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Both, one after the other</source>
        <translation>كلاهما، واحدة تلو الأخرى</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>الهاتف المحمول</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Bookings: {count}</source>
        <translation>الحجوزات: {count}</translation>
    </message>
    <message>
        <source>{count} to come</source>
        <translation>القادمة: {count}</translation>
    </message>
    <message>
        <source>Visits: {count}</source>
        <translation>الزيارات: {count}</translation>
    </message>
    <message>
        <source>To the search field</source>
        <translation>إلى حقل البحث</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>فتح البطاقة</translation>
    </message>
    <message>
        <source>Who may be written down twice</source>
        <translation>من قد يكون مسجّلًا مرتين</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>الرقم نفسه</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>البريد الإلكتروني نفسه</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>maybe: same name, another number</source>
        <translation>ربما: الاسم نفسه ورقم آخر</translation>
    </message>
    <message>
        <source>maybe: same name, another e-mail</source>
        <translation>ربما: الاسم نفسه وبريد إلكتروني آخر</translation>
    </message>
    <message>
        <source>maybe: same name, another number and e-mail</source>
        <translation>ربما: الاسم نفسه ورقم وبريد إلكتروني آخران</translation>
    </message>
    <message>
        <source>almost the same name</source>
        <translation>الاسم نفسه تقريبًا</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} و{second}</translation>
    </message>
    <message>
        <source>Erased customer</source>
        <translation>عميل مُحيت بياناته</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>لا داعي</translation>
    </message>
</context>
<context>
    <name>CustomerPicker</name>
    <message>
        <source>Name, phone ending or e-mail</source>
        <translation>الاسم أو نهاية رقم الهاتف أو البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>البحث عن عميل</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>العملاء الذين عُثر عليهم</translation>
    </message>
    <message>
        <source>Type two letters of a name, or the last digits of a phone number.</source>
        <translation>اكتب حرفين من الاسم أو الأرقام الأخيرة من رقم الهاتف.</translation>
    </message>
    <message>
        <source>walk-in {ticket}</source>
        <translation>بدون موعد {ticket}</translation>
    </message>
    <message>
        <source>+ New: “{typed}”</source>
        <translation>+ جديد: «{typed}»</translation>
    </message>
    <message>
        <source>Nobody of that name or number is known yet.</source>
        <translation>لا أحد معروف بهذا الاسم أو الرقم بعد.</translation>
    </message>
    <message>
        <source>Somebody else ({count})</source>
        <translation>شخص آخر ({count})</translation>
    </message>
</context>
<context>
    <name>CustomerSheet</name>
    <message>
        <source>Book</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>تسجيل الوصول</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>All bookings</source>
        <translation>كل الحجوزات</translation>
    </message>
    <message>
        <source>Same person as…</source>
        <translation>الشخص نفسه مع…</translation>
    </message>
    <message>
        <source>Save their data…</source>
        <translation>حفظ بياناته…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>محو…</translation>
    </message>
    <message>
        <source>May be the same person</source>
        <translation>قد يكون الشخص نفسه</translation>
    </message>
    <message>
        <source>In the line</source>
        <translation>في الطابور</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>القادمة</translation>
    </message>
    <message>
        <source>On the waitlist</source>
        <translation>في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>Nobody any more</source>
        <translation>لا أحد بعد الآن</translation>
    </message>
    <message>
        <source>This customer was erased on {day}.</source>
        <translation>مُحيت بيانات هذا العميل في {day}.</translation>
    </message>
    <message>
        <source>Did not come once</source>
        <translation>لم يحضر مرة واحدة</translation>
    </message>
    <message>
        <source>Did not come {count} times</source>
        <translation>مرات عدم الحضور: {count}</translation>
    </message>
    <message>
        <source>and {count} older ones</source>
        <translation>وأقدم منها: {count}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Name, phone ending or e-mail</source>
        <translation>الاسم أو نهاية رقم الهاتف أو البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>البحث عن عميل</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>Doubles</source>
        <translation>المكرّرون</translation>
    </message>
    <message>
        <source>Who may be written down twice</source>
        <translation>من قد يكون مسجّلًا مرتين</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Nobody is written down here.</source>
        <translation>لا أحد مسجَّل هنا.</translation>
    </message>
    <message>
        <source>Nobody is found. Write them down?</source>
        <translation>لم يُعثر على أحد. هل تريد تسجيل عميل جديد؟</translation>
    </message>
    <message>
        <source>The chosen customer</source>
        <translation>العميل المختار</translation>
    </message>
    <message>
        <source>The latest ones; type a name, a phone ending or an e-mail</source>
        <translation>الأحدث؛ اكتب اسمًا أو نهاية رقم هاتف أو بريدًا إلكترونيًا</translation>
    </message>
    <message>
        <source>Nobody seems to be written down twice.</source>
        <translation>لا يبدو أن أحدًا مسجَّل مرتين.</translation>
    </message>
    <message>
        <source>Who may be one person; press to see both side by side</source>
        <translation>من قد يكونون شخصًا واحدًا؛ اضغط لعرض الاثنين جنبًا إلى جنب</translation>
    </message>
</context>
<context>
    <name>DataSheet</name>
    <message>
        <source>Save everything that is kept of {name}</source>
        <translation>حفظ كل ما هو محفوظ عن {name}</translation>
    </message>
    <message>
        <source>Everything that is kept of {name}: bookings, answers, notes, visits and what was done, as a file that a person can read. That it was asked for is kept.</source>
        <translation>كل ما هو محفوظ عن {name}: الحجوزات والردود والملاحظات والزيارات وما جرى، في ملف يستطيع الإنسان قراءته. ويُحفظ أن ذلك قد طُلب.</translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <translation>مجلد الملف</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>SAVE IN</source>
        <translation>الحفظ في</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>حُفظ باسم {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>DateTitle</name>
    <message>
        <source>Go to a date</source>
        <translation>الانتقال إلى تاريخ</translation>
    </message>
</context>
<context>
    <name>DatedField</name>
    <message>
        <source>Choose the date: {question}</source>
        <translation>اختيار التاريخ: {question}</translation>
    </message>
</context>
<context>
    <name>DayButton</name>
    <message>
        <source>{count} free</source>
        <translation>المتاح: {count}</translation>
    </message>
</context>
<context>
    <name>DayCell</name>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>معروض</translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>الأسبوع السابق</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>الأسبوع التالي</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Public display</source>
        <translation>شاشة العرض العامة</translation>
    </message>
    <message>
        <source>Now called</source>
        <translation>النداء الآن</translation>
    </message>
    <message>
        <source>We call you here</source>
        <translation>نناديكم هنا</translation>
    </message>
    <message>
        <source>We are closed</source>
        <translation>نحن مغلقون</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>لا أحد في الانتظار</translation>
    </message>
    <message>
        <source>Wait now</source>
        <translation>مدة الانتظار الآن</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>ليس اليوم</translation>
    </message>
    <message>
        <source>As of {time}. Please ask the staff.</source>
        <translation>حتى {time}. يُرجى سؤال الموظفين.</translation>
    </message>
    <message>
        <source>Now called: {numbers}</source>
        <translation>النداء الآن: {numbers}</translation>
    </message>
    <message>
        <source>Next: {numbers}</source>
        <translation>التالي: {numbers}</translation>
    </message>
    <message>
        <source>Floorwalker: now called</source>
        <translation>Floorwalker: النداء الآن</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>free to {until}</source>
        <translation>متاح حتى {until}</translation>
    </message>
    <message>
        <source>expects {whom}</source>
        <translation>بانتظار {whom}</translation>
    </message>
    <message>
        <source>free · {whom} {over} min late</source>
        <translation>متاح، {whom} متأخر {over} دقيقة</translation>
    </message>
    <message>
        <source>free to {until} · {whom} {over} min late</source>
        <translation>متاح حتى {until}، {whom} متأخر {over} دقيقة</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>with {whom} to {until}</source>
        <translation>مع {whom} حتى {until}</translation>
    </message>
    <message>
        <source>{over} min over · {whom}</source>
        <translation>تجاوز {over} د، {whom}</translation>
    </message>
    <message>
        <source>break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>{whom} to {until}</source>
        <translation>{whom} حتى {until}</translation>
    </message>
    <message>
        <source>from {until}</source>
        <translation>من {until}</translation>
    </message>
    <message>
        <source>later today</source>
        <translation>لاحقًا اليوم</translation>
    </message>
    <message>
        <source>not working</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>{whom} {over} min late</source>
        <translation>{whom} متأخر {over} دقيقة</translation>
    </message>
    <message>
        <source>{whom} late</source>
        <translation>{whom} متأخر</translation>
    </message>
    <message>
        <source>{over} min late</source>
        <translation>متأخر {over} دقيقة</translation>
    </message>
    <message>
        <source>busy to {until}</source>
        <translation>مشغول حتى {until}</translation>
    </message>
    <message>
        <source>to {until}</source>
        <translation>حتى {until}</translation>
    </message>
    <message>
        <source>{over} min over</source>
        <translation>تجاوز {over} د</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>served</source>
        <translation>تمت خدمته</translation>
    </message>
    <message>
        <source>went away</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>تم الحجز</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>تمت الموافقة</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>تم الرفض</translation>
    </message>
    <message>
        <source>Booking cancelled</source>
        <translation>أُلغي الحجز</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>اكتمل</translation>
    </message>
    <message>
        <source>Marked as no-show</source>
        <translation>سُجِّل أنه لم يحضر</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>تم النقل</translation>
    </message>
    <message>
        <source>Given to somebody else</source>
        <translation>أُسند إلى شخص آخر</translation>
    </message>
    <message>
        <source>Moved and approved</source>
        <translation>تم النقل والموافقة</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>دُوِّنت الملاحظة</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>سُجِّل الوصول</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>تم النداء</translation>
    </message>
    <message>
        <source>Called again</source>
        <translation>أُعيد النداء</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>قيد الخدمة</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Back in line</source>
        <translation>عاد إلى الطابور</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Back from parking</source>
        <translation>عاد من التعليق</translation>
    </message>
    <message>
        <source>Now for another service</source>
        <translation>الآن لخدمة أخرى</translation>
    </message>
    <message>
        <source>Made into a booking</source>
        <translation>حُوِّل إلى حجز</translation>
    </message>
    <message>
        <source>Kept as a customer</source>
        <translation>حُفظ كعميل</translation>
    </message>
    <message>
        <source>On the waitlist</source>
        <translation>في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Wish changed</source>
        <translation>تغيّرت الرغبة</translation>
    </message>
    <message>
        <source>Held: call them now</source>
        <translation>الوقت محتفَظ به: اتصل الآن</translation>
    </message>
    <message>
        <source>Not reached, the time is free again</source>
        <translation>تعذّر الوصول إليه، والوقت متاح من جديد</translation>
    </message>
    <message>
        <source>Does not want it, the time is free again</source>
        <translation>لا يرغب فيه، والوقت متاح من جديد</translation>
    </message>
    <message>
        <source>Let go of, the time is free again</source>
        <translation>تُرك، والوقت متاح من جديد</translation>
    </message>
    <message>
        <source>Booked from the waitlist</source>
        <translation>حُجز من قائمة الانتظار</translation>
    </message>
    <message>
        <source>Feedback kept</source>
        <translation>حُفظ رأي العميل</translation>
    </message>
    <message>
        <source>Answers kept</source>
        <translation>حُفظت الإجابات</translation>
    </message>
    <message>
        <source>Time blocked</source>
        <translation>حُجب الوقت</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>في استراحة</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إجازة</translation>
    </message>
    <message>
        <source>Break changed</source>
        <translation>تغيّرت الاستراحة</translation>
    </message>
    <message>
        <source>Break taken out</source>
        <translation>أُزيلت الاستراحة</translation>
    </message>
    <message>
        <source>Back at work</source>
        <translation>عاد إلى العمل</translation>
    </message>
    <message>
        <source>Kept anyway</source>
        <translation>أُبقي رغم ذلك</translation>
    </message>
    <message>
        <source>Earlier days closed</source>
        <translation>أُغلقت الأيام السابقة</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>تغيّر إعداد</translation>
    </message>
    <message>
        <source>Check-in by customers changed</source>
        <translation>تغيّر تسجيل الوصول الذاتي للعملاء</translation>
    </message>
    <message>
        <source>Ticket sent to the printer</source>
        <translation>أُرسلت التذكرة إلى الطابعة</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>تم الحذف</translation>
    </message>
    <message>
        <source>Till changed</source>
        <translation>تغيّرت نقطة الخدمة</translation>
    </message>
    <message>
        <source>Remote connected</source>
        <translation>تم الاتصال بالخادم</translation>
    </message>
    <message>
        <source>Connection changed</source>
        <translation>تغيّر الاتصال</translation>
    </message>
    <message>
        <source>Remote disconnected</source>
        <translation>قُطع الاتصال بالخادم</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>أُعيد التنفيذ</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Taken out of line</source>
        <translation>أُخرج من الطابور</translation>
    </message>
</context>
<context>
    <name>DoneFold</name>
    <message>
        <source>Done today</source>
        <translation>أُنجز اليوم</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>A booking was begun and not finished.</source>
        <translation>بدأ حجز ولم يكتمل.</translation>
    </message>
    <message>
        <source>A booking at {place} was begun and not finished.</source>
        <translation>بدأ حجز في {place} ولم يكتمل.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>DuePane</name>
    <message>
        <source>Due</source>
        <translation>حان موعدهم</translation>
    </message>
    <message>
        <source>Nobody is due in the next hours.</source>
        <translation>لا مواعيد مستحقة في الساعات القادمة.</translation>
    </message>
</context>
<context>
    <name>EffectBar</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>إبقاؤه كما هو</translation>
    </message>
    <message>
        <source>Looking at what this would change …</source>
        <translation>جارٍ فحص ما سيغيّره هذا …</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>حذفه</translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>What the forecast rests on</source>
        <translation>أساس التوقّع</translation>
    </message>
    <message>
        <source>Print the ticket</source>
        <translation>طباعة التذكرة</translation>
    </message>
    <message>
        <source>In the line of {place}.</source>
        <translation>في طابور {place}.</translation>
    </message>
    <message>
        <source>Show {place}</source>
        <translation>عرض {place}</translation>
    </message>
    <message>
        <source>No longer in the line.</source>
        <translation>لم يعد في الطابور.</translation>
    </message>
    <message>
        <source>Checked in at {time}</source>
        <translation>سُجِّل الوصول في {time}</translation>
    </message>
    <message>
        <source>To which service?</source>
        <translation>إلى أي خدمة؟</translation>
    </message>
    <message>
        <source>No other service takes walk-ins here.</source>
        <translation>لا خدمة أخرى هنا تقبل الحضور بدون موعد.</translation>
    </message>
    <message>
        <source>Book anyway</source>
        <translation>حجز رغم ذلك</translation>
    </message>
</context>
<context>
    <name>Erase</name>
    <message>
        <source>Name, numbers, addresses, notes, answers and reasons of {name} are taken out of everything that is kept here, out of what was done with them too.</source>
        <translation>يُزال اسم {name} وأرقامه وعناوينه وملاحظاته وإجاباته وأسبابه من كل ما هو محفوظ هنا، ومن سجل ما جرى أيضًا.</translation>
    </message>
    <message>
        <source>Bookings that stay, without a name: {count}.</source>
        <translation>الحجوزات التي تبقى بلا اسم: {count}.</translation>
    </message>
    <message>
        <source>Of these are still to come: {count}. Cancel them first if nobody will come.</source>
        <translation>منها قادمة: {count}. ألغِها أولًا إن لم يكن أحد سيحضر.</translation>
    </message>
    <message>
        <source>They stand in the line now, and stay there by their ticket alone.</source>
        <translation>ما زال في الطابور الآن، ويبقى فيه بتذكرته وحدها.</translation>
    </message>
    <message>
        <source>Backups that are rewritten without them: {count}. What cannot be rewritten is removed.</source>
        <translation>النسخ الاحتياطية التي يُعاد كتابتها من دونه: {count}. وما لا يمكن إعادة كتابته يُزال.</translation>
    </message>
    <message>
        <source>The server keeps its own copy: erase it there too. What it still says of them is not taken over here; what it has not heard yet is not told any more.</source>
        <translation>يحتفظ الخادم بنسخته: يجب المحو هناك أيضًا. ما يزال يرسله عن هذا العميل لا يُقبل هنا، وما لم يصل إليه بعد لن يُرسل.</translation>
    </message>
    <message>
        <source>Printed sheets, and files that somebody saved elsewhere, are not reached. Nobody can undo this.</source>
        <translation>لا يشمل ذلك الأوراق المطبوعة ولا الملفات المحفوظة في أماكن أخرى. ولا يمكن لأحد التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Erased. The files are being rewritten …</source>
        <translation>تم المحو. جارٍ إعادة كتابة الملفات …</translation>
    </message>
    <message>
        <source>Erased for good. Backups rewritten: {rewritten}, removed: {removed}.</source>
        <translation>تم المحو نهائيًا. النسخ الاحتياطية المعاد كتابتها: {rewritten}، والمُزالة: {removed}.</translation>
    </message>
    <message>
        <source>Erased, but a copy is still to be rewritten: {why}. It is tried again at the next start.</source>
        <translation>تم المحو، لكن ما زالت نسخة بحاجة إلى إعادة كتابة: {why}. ستُعاد المحاولة عند البدء القادم.</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Type the name to confirm</source>
        <translation>اكتب الاسم للتأكيد</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>لا داعي</translation>
    </message>
    <message>
        <source>TYPE “{name}” TO CONFIRM</source>
        <translation>اكتب «{name}» للتأكيد</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Save as CSV</source>
        <translation>حفظ بصيغة CSV</translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <translation>مجلد الملف</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>نسبة الإنجاز</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>A file for a spreadsheet, with everything that the list shows.</source>
        <translation>ملف لجدول بيانات يضم كل ما تعرضه القائمة.</translation>
    </message>
    <message>
        <source>SAVE IN</source>
        <translation>الحفظ في</translation>
    </message>
    <message>
        <source>A file for a spreadsheet: 1 booking.</source>
        <translation>ملف لجدول بيانات: حجز واحد.</translation>
    </message>
    <message>
        <source>A file for a spreadsheet: {count} bookings.</source>
        <translation>ملف لجدول بيانات: {count} من الحجوزات.</translation>
    </message>
    <message>
        <source>Appointments {date}</source>
        <translation>المواعيد {date}</translation>
    </message>
    <message>
        <source>{count} of {total} bookings …</source>
        <translation>{count} من {total} من الحجوزات …</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>حُفظ باسم {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Stopped; no file was left.</source>
        <translation>تم الإيقاف؛ لم يُترك أي ملف.</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
</context>
<context>
    <name>FeedbackSheet</name>
    <message>
        <source>Keep the feedback</source>
        <translation>حفظ رأي العميل</translation>
    </message>
    <message>
        <source>AFTER THE VISIT</source>
        <translation>بعد الزيارة</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show only</source>
        <translation>عرض فقط</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Show only</source>
        <translation>عرض فقط</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Show only this customer</source>
        <translation>عرض هذا العميل فقط</translation>
    </message>
    <message>
        <source>Show only bookings about this receipt or order</source>
        <translation>عرض المواعيد المتعلقة بهذه المعاملة أو الطلبية فقط</translation>
    </message>
    <message>
        <source>Receipt or order</source>
        <translation>المعاملة أو الطلبية</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>مرشحات أخرى</translation>
    </message>
    <message>
        <source>Show what is to come here, without filters</source>
        <translation>عرض القادم هنا بلا تصفية</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Show not only {name} any more</source>
        <translation>عدم الاقتصار على {name}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Scan your code</source>
        <translation>امسح رمزك ضوئيًا</translation>
    </message>
    <message>
        <source>Or find your booking of today yourself.</source>
        <translation>أو ابحث بنفسك عن موعدك اليوم.</translation>
    </message>
    <message>
        <source>Last digits of your phone number</source>
        <translation>الأرقام الأخيرة من رقم هاتفك</translation>
    </message>
    <message>
        <source>First letters of your name</source>
        <translation>الأحرف الأولى من اسمك</translation>
    </message>
    <message>
        <source>Too many tries. Please ask at the desk, or try again in {time}.</source>
        <translation>محاولات كثيرة. يُرجى السؤال في الاستقبال أو المحاولة بعد {time}.</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation>هل هذا أنت؟</translation>
    </message>
    <message>
        <source>Touch your booking to tell us that you are here.</source>
        <translation>المس موعدك لنعلم بوصولك.</translation>
    </message>
    <message numerus="yes">
        <source>At least {count} digits</source>
        <translation>
            <numerusform>{count} رقم على الأقل</numerusform>
            <numerusform>رقم واحد على الأقل ({count})</numerusform>
            <numerusform>رقمان على الأقل ({count})</numerusform>
            <numerusform>{count} أرقام على الأقل</numerusform>
            <numerusform>{count} رقمًا على الأقل</numerusform>
            <numerusform>{count} رقم على الأقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least {count} letters</source>
        <translation>
            <numerusform>{count} حرف على الأقل</numerusform>
            <numerusform>حرف واحد على الأقل ({count})</numerusform>
            <numerusform>حرفان على الأقل ({count})</numerusform>
            <numerusform>{count} أحرف على الأقل</numerusform>
            <numerusform>{count} حرفًا على الأقل</numerusform>
            <numerusform>{count} حرف على الأقل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstHours</name>
    <message>
        <source>Change the hours</source>
        <translation>تغيير الساعات</translation>
    </message>
</context>
<context>
    <name>FirstPin</name>
    <message>
        <source>{name} has no PIN yet. A manager types theirs here, and then {name} chooses one.</source>
        <translation>ليس لدى {name} رقم سري بعد. يكتب مدير رقمه هنا، ثم يختار {name} رقمًا.</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>{file} is imported, but there is no location in it. Import a file that has one.</source>
        <translation>استُورد {file}، لكنه لا يحتوي على أي فرع. استورد ملفًا يحتوي على فرع.</translation>
    </message>
    <message>
        <source>Set up here</source>
        <translation>الإعداد هنا</translation>
    </message>
    <message>
        <source>The demo shop could not be started.</source>
        <translation>تعذّر بدء المتجر التجريبي.</translation>
    </message>
    <message>
        <source>The demo shop opens in a window of its own.</source>
        <translation>يُفتح المتجر التجريبي في نافذة خاصة به.</translation>
    </message>
    <message>
        <source>Import a set-up file</source>
        <translation>استيراد ملف إعداد</translation>
    </message>
    <message>
        <source>Set-up files (*.json)</source>
        <translation>ملفات الإعداد (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Importing {file} …</source>
        <translation>جارٍ استيراد {file} …</translation>
    </message>
    <message>
        <source>{file} is imported.</source>
        <translation>تم استيراد {file}.</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>جارٍ الإلغاء …</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>أُلغي. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{error}. Nothing was changed.</source>
        <translation>{error}. لم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>{title}, shown</source>
        <translation>{title}، معروض</translation>
    </message>
    <message>
        <source>{title}, not shown</source>
        <translation>{title}، مخفي</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <source>Folder for the PDF</source>
        <translation>مجلد ملف PDF</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>{folder} is no whole path of a folder; {example} would be one</source>
        <translation>{folder} ليس مسارًا كاملًا لمجلد؛ مثال صحيح: {example}</translation>
    </message>
    <message>
        <source>{file} is the name of a file; the folder alone is needed, {folder}, and the file is named there</source>
        <translation>{file} اسم ملف؛ المطلوب هو المجلد وحده، {folder}، وفيه يُسمّى الملف</translation>
    </message>
    <message>
        <source>This is practice: nothing is kept. Leave it, and save from the shop itself.</source>
        <translation>هذا تدريب: لا يُحفظ شيء. غادره واحفظ من المتجر نفسه.</translation>
    </message>
    <message>
        <source>This folder is not there yet. It is made when you save.</source>
        <translation>هذا المجلد غير موجود بعد. سيُنشأ عند الحفظ.</translation>
    </message>
    <message>
        <source>Save in {folder}</source>
        <translation>حفظ في {folder}</translation>
    </message>
</context>
<context>
    <name>Foresight</name>
    <message>
        <source>Give it a name to begin with.</source>
        <translation>ابدأ بإعطائه اسمًا.</translation>
    </message>
    <message>
        <source>Bookings left uncovered</source>
        <translation>حجوزات بقيت بلا تغطية</translation>
    </message>
</context>
<context>
    <name>FormsSection</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغرض منه</translation>
    </message>
    <message>
        <source>Is asked</source>
        <translation>يُطرح</translation>
    </message>
    <message>
        <source>Made of the name</source>
        <translation>مُشتق من الاسم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>VERSIONS</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>QUESTIONS</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>See how it looks</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>For other systems</source>
        <translation>لأنظمة أخرى</translation>
    </message>
    <message>
        <source>Short name for links and files</source>
        <translation>اسم قصير للروابط والملفات</translation>
    </message>
    <message>
        <source>Ask it no more</source>
        <translation>عدم طرحه بعد الآن</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>غير مطروح</translation>
    </message>
    <message>
        <source>not asked: “{name}” is</source>
        <translation>لا يُطرح: يُطرح «{name}»</translation>
    </message>
    <message>
        <source>Who has answered before keeps what was asked then.</source>
        <translation>من أجاب من قبل يبقى لديه ما طُرح حينها.</translation>
    </message>
    <message>
        <source>Makes version {number}. Who has answered before keeps what was asked then.</source>
        <translation>يُنشئ الإصدار {number}. من أجاب من قبل يبقى لديه ما طُرح حينها.</translation>
    </message>
    <message>
        <source>One form is asked after a visit, the first that was made: “{name}”. This one is asked once that is not.</source>
        <translation>يُطرح بعد الزيارة استبيان واحد، وهو أول ما أُنشئ: «{name}». ويُطرح هذا حين لا يُطرح ذاك.</translation>
    </message>
    <message>
        <source>Once saved, this version is asked again.</source>
        <translation>بعد الحفظ يُطرح هذا الإصدار من جديد.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>المعاينة</translation>
    </message>
</context>
<context>
    <name>FreeTimes</name>
    <message>
        <source>Looking for free times…</source>
        <translation>جارٍ البحث عن أوقات متاحة…</translation>
    </message>
    <message>
        <source>Free instead; one press moves it there and approves it:</source>
        <translation>أوقات بديلة متاحة؛ ضغطة واحدة تنقله إليها وتوافق عليه:</translation>
    </message>
    <message>
        <source>Nothing else is free near that time.</source>
        <translation>لا وقت آخر متاح قرب ذلك الوقت.</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>Floorwalker – demo shop, forgotten when this window closes</source>
        <translation>Floorwalker – متجر تجريبي، يُنسى عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>Floorwalker – practice, forgotten when this window closes</source>
        <translation>Floorwalker – تدريب، يُنسى عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>How this window was left could not be read, so it looks as new. All data is safe.</source>
        <translation>تعذّرت قراءة حالة هذه النافذة السابقة، فتظهر كأنها جديدة. كل البيانات سليمة.</translation>
    </message>
    <message>
        <source>Opening the shop …</source>
        <translation>جارٍ فتح المتجر …</translation>
    </message>
    <message>
        <source>The shop cannot be opened</source>
        <translation>لا يمكن فتح المتجر</translation>
    </message>
    <message>
        <source>A window of this shop is open on this machine. Open the check-in screen there, from its View menu, or close that window and try again.
A check-in screen beside a desk that goes on needs a till of its own.</source>
        <translation>نافذة لهذا المتجر مفتوحة على هذا الجهاز. افتح شاشة تسجيل الوصول منها عبر قائمة العرض، أو أغلق تلك النافذة وحاول مرة أخرى.
شاشة تسجيل الوصول بجانب مكتب يواصل العمل تحتاج إلى نقطة خدمة خاصة بها.</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it and try again.</source>
        <translation>استخدم النافذة المفتوحة، أو أغلقها وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Install the newer version of Floorwalker; nothing was changed.</source>
        <translation>ثبّت الإصدار الأحدث من Floorwalker؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Nothing more was changed. Restore a backup, or ask whoever looks after the till.</source>
        <translation>لم يتغيّر شيء آخر. استعد نسخة احتياطية، أو اسأل المسؤول عن نقطة الخدمة.</translation>
    </message>
    <message>
        <source>Check that the disk is there, writable and not full, then try again.</source>
        <translation>تحقّق من أن القرص موجود وقابل للكتابة وغير ممتلئ، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>A report of this bug was kept.</source>
        <translation>حُفظ تقرير عن هذا الخطأ.</translation>
    </message>
    <message>
        <source>Permanently closed: {names}. Nothing that was kept is gone.</source>
        <translation>مغلق نهائيًا: {names}. لم يضع شيء مما حُفظ.</translation>
    </message>
    <message>
        <source>Import a set-up file with a location that is open, or reopen one where it is managed.</source>
        <translation>استورد ملف إعداد فيه فرع مفتوح، أو أعد فتح فرع حيث يُدار.</translation>
    </message>
    <message>
        <source>This till has its shop; a new till could not begin: {why}</source>
        <translation>لهذه النقطة متجرها؛ ونقطة جديدة لا تستطيع أن تبدأ: {why}</translation>
    </message>
</context>
<context>
    <name>Given</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Thank you. We know that you are here.</source>
        <translation>شكرًا. علمنا بوصولك.</translation>
    </message>
    <message>
        <source>This is your number</source>
        <translation>هذا رقمك</translation>
    </message>
    <message>
        <source>Your ticket prints here.</source>
        <translation>تُطبع تذكرتك هنا.</translation>
    </message>
    <message>
        <source>Please remember it: we call it.</source>
        <translation>يُرجى تذكّره: سننادي به.</translation>
    </message>
    <message>
        <source>Your number is called: please come to the desk.</source>
        <translation>نودي على رقمك: يُرجى التوجه إلى الاستقبال.</translation>
    </message>
    <message>
        <source>You are checked in already</source>
        <translation>سبق تسجيل وصولك</translation>
    </message>
    <message>
        <source>We ask you the rest at the desk.</source>
        <translation>نسألك عن الباقي في الاستقبال.</translation>
    </message>
</context>
<context>
    <name>GoingAlong</name>
    <message>
        <source>Open longer too</source>
        <translation>تمديد ساعاتها أيضًا</translation>
    </message>
    <message>
        <source>A service that is off keeps its own hours, and nobody books it in the time that comes.</source>
        <translation>الخدمة غير المفعّلة هنا تحتفظ بساعاتها، ولا يحجزها أحد في الوقت المضاف.</translation>
    </message>
    <message>
        <source>All services take the longer hours over</source>
        <translation>كل الخدمات تأخذ الساعات الأطول</translation>
    </message>
</context>
<context>
    <name>Gone</name>
    <message>
        <source>Became a booking</source>
        <translation>تحوّل إلى حجز</translation>
    </message>
    <message>
        <source>Taken out of the line at {time}</source>
        <translation>أُخرج من الطابور في {time}</translation>
    </message>
    <message>
        <source>Served until {time}</source>
        <translation>قُدّمت له الخدمة حتى {time}</translation>
    </message>
    <message>
        <source>Served {span}</source>
        <translation>قُدّمت له الخدمة {span}</translation>
    </message>
</context>
<context>
    <name>GoneActs</name>
    <message>
        <source>Open the booking</source>
        <translation>فتح الحجز</translation>
    </message>
    <message>
        <source>Book again</source>
        <translation>الحجز مجددًا</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>How the till stands with its remote</source>
        <translation>حالة نقطة الخدمة مع الخادم</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>إيقاف مؤقت الآن</translation>
    </message>
    <message>
        <source>Print what needs you</source>
        <translation>طباعة ما يحتاج إليك</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>الاتصال…</translation>
    </message>
    <message>
        <source>Connect a remote…</source>
        <translation>الاتصال بخادم…</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>اليوم السابق</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>العودة إلى اليوم</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الفرع</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>حجز جديد</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>البحث عن أي شيء أو تنفيذه</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Colours, text size, touch mode, keys</source>
        <translation>الألوان وحجم النص ووضع اللمس والمفاتيح</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>قفل الآن</translation>
    </message>
    <message>
        <source>Till {letter}</source>
        <translation>نقطة الخدمة {letter}</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>الفروع</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>HISTORY</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>بواسطة {who}</translation>
    </message>
    <message>
        <source>{who}, with leave of {manager}</source>
        <translation>{who}، بإذن {manager}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>تم التراجع عنه</translation>
    </message>
    <message>
        <source>from {before} to {after}</source>
        <translation>من {before} إلى {after}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>HoursEditor</name>
    <message>
        <source>Hatched is when no location is open: nothing can be booked then.</source>
        <translation>الخطوط المائلة تعني أنه لا فرع مفتوح: لا يمكن الحجز حينها.</translation>
    </message>
    <message>
        <source>Closed that day.</source>
        <translation>مغلق في ذلك اليوم.</translation>
    </message>
    <message>
        <source>There are no hours at all, so it counts as closed on every day.</source>
        <translation>لا ساعات محددة إطلاقًا، فيُعدّ مغلقًا كل يوم.</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>إضافة ساعات</translation>
    </message>
    <message>
        <source>Close that day</source>
        <translation>إغلاق ذلك اليوم</translation>
    </message>
    <message>
        <source>Same from Monday to Friday</source>
        <translation>نفسها من الاثنين إلى الجمعة</translation>
    </message>
    <message>
        <source>Same every day</source>
        <translation>نفسها كل يوم</translation>
    </message>
    <message>
        <source>The year ahead</source>
        <translation>السنة القادمة</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>أيام خاصة</translation>
    </message>
    <message>
        <source>Draw over a free stretch to open it; drag a bar or one of its ends to change it.</source>
        <translation>اسحب فوق جزء فارغ لفتحه؛ واسحب شريطًا أو أحد طرفيه لتغييره.</translation>
    </message>
    <message>
        <source>SPECIAL DAYS</source>
        <translation>أيام خاصة</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Line {line}</source>
        <translation>السطر {line}</translation>
    </message>
    <message>
        <source>{count} of {all} rows can be taken: {made}.</source>
        <translation>يمكن قبول {count} من {all} من الصفوف: {made}.</translation>
    </message>
    <message>
        <source>{count} of {all} rows were taken: {made}.</source>
        <translation>قُبل {count} من {all} من الصفوف: {made}.</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>السطر {line}: {why}</translation>
    </message>
    <message>
        <source>… and {count} more in the report.</source>
        <translation>… وغيرها {count} في التقرير.</translation>
    </message>
    <message>
        <source>Take {count} rows</source>
        <translation>قبول الصفوف ({count})</translation>
    </message>
    <message>
        <source>Take 1 row</source>
        <translation>أخذ صف واحد</translation>
    </message>
    <message>
        <source>Imported: {made}</source>
        <translation>تم الاستيراد: {made}</translation>
    </message>
    <message>
        <source>1 booking</source>
        <translation>حجز واحد</translation>
    </message>
    <message>
        <source>{count} bookings</source>
        <translation>الحجوزات: {count}</translation>
    </message>
    <message>
        <source>1 new customer</source>
        <translation>عميل جديد واحد</translation>
    </message>
    <message>
        <source>{count} new customers</source>
        <translation>عملاء جدد: {count}</translation>
    </message>
    <message>
        <source>{file}: {count} rows.</source>
        <translation>{file}: عدد الصفوف {count}.</translation>
    </message>
    <message>
        <source>{done} of {all} rows …</source>
        <translation>{done} من {all} صفًا …</translation>
    </message>
    <message>
        <source>Tried. Nothing is changed yet.</source>
        <translation>تمت التجربة. لم يتغيّر شيء بعد.</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Start, date and time</source>
        <translation>البداية، التاريخ والوقت</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>المدة بالدقائق</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الفرع</translation>
    </message>
    <message>
        <source>Member of staff</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>There is no name in it.</source>
        <translation>لا اسم فيه.</translation>
    </message>
    <message>
        <source>“{value}” is no e-mail address.</source>
        <translation>«{value}» ليس عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>“{value}” cannot be kept.</source>
        <translation>لا يمكن حفظ «{value}».</translation>
    </message>
    <message>
        <source>{value} is known already.</source>
        <translation>{value} معروف بالفعل.</translation>
    </message>
    <message>
        <source>Line {value} has the same customer.</source>
        <translation>في السطر {value} العميل نفسه.</translation>
    </message>
    <message>
        <source>There is no date in it.</source>
        <translation>لا تاريخ فيه.</translation>
    </message>
    <message>
        <source>“{value}” is no date: write it like {right}.</source>
        <translation>«{value}» ليس تاريخًا: يُكتب هكذا {right}.</translation>
    </message>
    <message>
        <source>There is no time in it.</source>
        <translation>لا وقت فيه.</translation>
    </message>
    <message>
        <source>“{value}” is no time: write it like 14:30.</source>
        <translation>«{value}» ليس وقتًا: يُكتب هكذا 14:30.</translation>
    </message>
    <message>
        <source>“{value}” is no telephone number any more: a spreadsheet has rounded it. Save that column as text.</source>
        <translation>لم يعد «{value}» رقم هاتف: قرّبه برنامج جداول. احفظ هذا العمود كنص.</translation>
    </message>
    <message>
        <source>“{value}” is no telephone number.</source>
        <translation>«{value}» ليس رقم هاتف.</translation>
    </message>
    <message>
        <source>It is to come, and cannot be “{value}” yet.</source>
        <translation>لم يحن وقته بعد، ولا يمكن أن تكون حالته «{value}».</translation>
    </message>
    <message>
        <source>“{value}” is no length in minutes.</source>
        <translation>«{value}» ليست مدة بالدقائق.</translation>
    </message>
    <message>
        <source>It ends before it starts.</source>
        <translation>ينتهي قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>There is no service in it.</source>
        <translation>لا خدمة فيه.</translation>
    </message>
    <message>
        <source>There is no service “{value}”.</source>
        <translation>لا توجد خدمة «{value}».</translation>
    </message>
    <message>
        <source>There is no location “{value}”.</source>
        <translation>لا يوجد فرع «{value}».</translation>
    </message>
    <message>
        <source>There is no member of staff “{value}”.</source>
        <translation>لا يوجد موظف «{value}».</translation>
    </message>
    <message>
        <source>“{value}” is no state of a booking.</source>
        <translation>«{value}» ليست حالة حجز.</translation>
    </message>
    <message>
        <source>No customer is called that: {value}.</source>
        <translation>لا عميل بهذا الاسم: {value}.</translation>
    </message>
    <message>
        <source>Several customers are called that: {value}.</source>
        <translation>عدة عملاء بهذا الاسم: {value}.</translation>
    </message>
    <message>
        <source>There is no customer in it.</source>
        <translation>لا عميل فيه.</translation>
    </message>
    <message>
        <source>The customer has the same booking already.</source>
        <translation>لدى العميل الحجز نفسه بالفعل.</translation>
    </message>
    <message>
        <source>{value}.</source>
        <translation>{value}.</translation>
    </message>
    <message>
        <source>A quote is opened in it and not closed.</source>
        <translation>فيه علامة اقتباس مفتوحة لم تُغلق.</translation>
    </message>
    <message>
        <source>It is too long to be read.</source>
        <translation>هو أطول من أن يُقرأ.</translation>
    </message>
    <message>
        <source>“{value}” stands beyond the last heading: put quotes around a text that has the sign between columns in it.</source>
        <translation>«{value}» يقع بعد آخر عنوان عمود: ضع النص الذي يحتوي على فاصل الأعمدة بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>The import ended before it.</source>
        <translation>انتهى الاستيراد قبله.</translation>
    </message>
    <message>
        <source>Day, month, year: 31.12.2026</source>
        <translation>يوم، شهر، سنة: ‎31.12.2026</translation>
    </message>
    <message>
        <source>Month, day, year: 12/31/2026</source>
        <translation>شهر، يوم، سنة: ‎12/31/2026</translation>
    </message>
    <message>
        <source>Year, month, day: 2026-12-31</source>
        <translation>سنة، شهر، يوم: ‎2026-12-31</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>فواصل</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>فواصل منقوطة</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>علامات جدولة</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>خطوط عمودية</translation>
    </message>
</context>
<context>
    <name>ImportSection</name>
    <message>
        <source>A CSV file, as spreadsheets and other systems export it: its first line names the columns. You may drop it here. Nothing is changed before you have seen what would be.</source>
        <translation>ملف CSV كما تصدّره جداول البيانات والأنظمة الأخرى: سطره الأول يسمّي الأعمدة. ويمكن إفلاته هنا. لا يتغيّر شيء قبل أن تُعرض النتيجة المتوقعة.</translation>
    </message>
    <message>
        <source>Customers…</source>
        <translation>العملاء…</translation>
    </message>
    <message>
        <source>Appointments…</source>
        <translation>المواعيد…</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import a CSV file</source>
        <translation>استيراد ملف CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>جداول (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>جارٍ قراءة {file} …</translation>
    </message>
    <message>
        <source>Imported from {file}</source>
        <translation>استُورد من {file}</translation>
    </message>
    <message>
        <source>Cancelled. {done}. The same file takes the rest.</source>
        <translation>أُلغي. {done}. الملف نفسه يأخذ الباقي.</translation>
    </message>
    <message>
        <source>What was imported has been taken back. The import has ended.</source>
        <translation>تم التراجع عما استُورد. انتهى الاستيراد.</translation>
    </message>
    <message>
        <source>{error}. {done}. The same file takes the rest.</source>
        <translation>{error}. {done}. الملف نفسه يأخذ الباقي.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>أُلغي. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{error}. Nothing was changed.</source>
        <translation>{error}. لم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Another time for {who}</source>
        <translation>وقت آخر لـ {who}</translation>
    </message>
    <message>
        <source>{who} to {time}</source>
        <translation>{who} إلى {time}</translation>
    </message>
    <message>
        <source>{count} rejected</source>
        <translation>المرفوضة: {count}</translation>
    </message>
    <message>
        <source>{count} approved</source>
        <translation>الموافَق عليها: {count}</translation>
    </message>
    <message>
        <source>None was approved. {why}</source>
        <translation>لم تتم الموافقة على أي منها. {why}</translation>
    </message>
    <message>
        <source>free: {times}</source>
        <translation>المتاح: {times}</translation>
    </message>
    <message>
        <source>Offer…</source>
        <translation>عرض وقت…</translation>
    </message>
    <message>
        <source>Those that are chosen</source>
        <translation>المختارة</translation>
    </message>
    <message>
        <source>All of them fit together.</source>
        <translation>كلها مناسبة معًا.</translation>
    </message>
    <message>
        <source>{fit} of {count} fit together</source>
        <translation>المناسب منها معًا {fit} من {count}</translation>
    </message>
    <message>
        <source>Who asked later goes without: {names}.</source>
        <translation>من طلب لاحقًا لن يحصل على مكان: {names}.</translation>
    </message>
    <message>
        <source>No longer possible: {names}.</source>
        <translation>لم يعد ممكنًا: {names}.</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>الكل {count}</translation>
    </message>
    <message>
        <source>Today {count}</source>
        <translation>اليوم {count}</translation>
    </message>
    <message>
        <source>This week {count}</source>
        <translation>هذا الأسبوع {count}</translation>
    </message>
    <message>
        <source>Conflicts {count}</source>
        <translation>التعارضات {count}</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>By start</source>
        <translation>حسب البداية</translation>
    </message>
    <message>
        <source>No requests. New ones appear here by themselves.</source>
        <translation>لا طلبات. تظهر الطلبات الجديدة هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>No request is for today; “All” shows the others.</source>
        <translation>لا طلبات لليوم؛ «الكل» يعرض البقية.</translation>
    </message>
    <message>
        <source>No request is for this week; “All” shows the others.</source>
        <translation>لا طلبات لهذا الأسبوع؛ «الكل» يعرض البقية.</translation>
    </message>
    <message>
        <source>No request is in anybody&apos;s way; “All” shows those that wait.</source>
        <translation>لا طلبات متعارضة؛ «الكل» يعرض الطلبات المنتظرة.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Approving sends a confirmation.</source>
        <translation>ترسل الموافقة تأكيدًا.</translation>
    </message>
    <message>
        <source>{count} want {when} with {staff} · {room}</source>
        <translation>عدد الراغبين في {when} مع {staff}: {count}، {room}</translation>
    </message>
    <message>
        <source>{count} want {when} · {room}</source>
        <translation>عدد الراغبين في {when}: {count}، {room}</translation>
    </message>
    <message>
        <source>no room left</source>
        <translation>لا متسع</translation>
    </message>
    <message>
        <source>room for {room}</source>
        <translation>المتسع: {room}</translation>
    </message>
    <message>
        <source>{when} with {staff}</source>
        <translation>{when} مع {staff}</translation>
    </message>
    <message>
        <source>The time that was asked for has passed: offer another, or reject.</source>
        <translation>مضى الوقت المطلوب: اعرض وقتًا آخر أو ارفض الطلب.</translation>
    </message>
    <message>
        <source>{who} loses the time, asked for elsewhere</source>
        <translation>يخسر {who} الوقت، وقد طُلب في مكان آخر</translation>
    </message>
    <message>
        <source>{who} loses {time}</source>
        <translation>يخسر {who} الوقت {time}</translation>
    </message>
    <message>
        <source>nearest: {times}</source>
        <translation>الأقرب: {times}</translation>
    </message>
    <message>
        <source>and nothing else is free for a month</source>
        <translation>ولا وقت آخر متاح لمدة شهر</translation>
    </message>
    <message>
        <source>nobody else is free then; {nearest}</source>
        <translation>لا يوجد متاح آخر حينها؛ {nearest}</translation>
    </message>
    <message>
        <source>Move {who} to {time} and approve</source>
        <translation>نقل {who} إلى {time} والموافقة</translation>
    </message>
    <message>
        <source>Offer {day} {time}</source>
        <translation>عرض {day} {time}</translation>
    </message>
    <message>
        <source>the same time</source>
        <translation>الوقت نفسه</translation>
    </message>
    <message>
        <source>Offer and approve</source>
        <translation>عرض وموافقة</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Reject: then the reason, if there is one, and Return</source>
        <translation>رفض: ثم السبب إن وُجد، ثم Enter</translation>
    </message>
    <message>
        <source>While rejecting: for the first usual reason, and so on to Alt+4</source>
        <translation>أثناء الرفض: للسبب المعتاد الأول، وهكذا حتى Alt+4</translation>
    </message>
    <message>
        <source>Offer another time</source>
        <translation>عرض وقت آخر</translation>
    </message>
    <message>
        <source>The next request</source>
        <translation>الطلب التالي</translation>
    </message>
    <message>
        <source>The request before</source>
        <translation>الطلب السابق</translation>
    </message>
    <message>
        <source>Choose it, for several at once</source>
        <translation>اختياره، لعدة طلبات معًا</translation>
    </message>
    <message>
        <source>Choose all that are shown</source>
        <translation>اختيار كل المعروض</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>فتح الطلب</translation>
    </message>
    <message>
        <source>asked {age} ago</source>
        <translation>طُلب قبل {age}</translation>
    </message>
    <message>
        <source>ago</source>
        <translation>مضت</translation>
    </message>
    <message>
        <source>Choose {who}</source>
        <translation>اختيار {who}</translation>
    </message>
    <message>
        <source>new customer</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>regular, {count} visits</source>
        <translation>عميل دائم، الزيارات: {count}</translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation>زيارة واحدة</translation>
    </message>
    <message>
        <source>{count} visits</source>
        <translation>الزيارات: {count}</translation>
    </message>
    <message>
        <source>More times…</source>
        <translation>أوقات أخرى…</translation>
    </message>
    <message>
        <source>{count} · oldest {age}</source>
        <translation>{count}، الأقدم {age}</translation>
    </message>
    <message>
        <source>already past</source>
        <translation>مضى بالفعل</translation>
    </message>
    <message>
        <source>free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>taken to {time}</source>
        <translation>مشغول حتى {time}</translation>
    </message>
    <message>
        <source>full</source>
        <translation>ممتلئ</translation>
    </message>
    <message>
        <source>not working then</source>
        <translation>لا يعمل حينها</translation>
    </message>
    <message>
        <source>closed then</source>
        <translation>مغلق حينها</translation>
    </message>
    <message>
        <source>outside the hours</source>
        <translation>خارج ساعات العمل</translation>
    </message>
    <message>
        <source>1 rival</source>
        <translation>منافس واحد</translation>
    </message>
    <message>
        <source>{count} rivals</source>
        <translation>المنافسون: {count}</translation>
    </message>
    <message>
        <source>{verb}: {who}</source>
        <translation>{verb}: {who}</translation>
    </message>
    <message>
        <source>The request in full</source>
        <translation>الطلب كاملًا</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Show {count} more</source>
        <translation>عرض المزيد ({count})</translation>
    </message>
</context>
<context>
    <name>InboxSide</name>
    <message>
        <source>No requests. A new one appears here by itself, with the state of its time.</source>
        <translation>لا طلبات. يظهر الطلب الجديد هنا تلقائيًا مع حالة وقته.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Open inbox</source>
        <translation>فتح الوارد</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Somebody else has changed this meanwhile. Save again to have it as you want it.</source>
        <translation>غيّر شخص آخر هذا في هذه الأثناء. احفظ مرة أخرى ليكون كما تريد.</translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>تم تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Have them again</source>
        <translation>استرجاعها</translation>
    </message>
</context>
<context>
    <name>KeptLine</name>
    <message>
        <source>Begin afresh</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Draft kept: a booking for {name} was begun and not finished.</source>
        <translation>مسودة محفوظة: بدأ حجز باسم {name} ولم يكتمل.</translation>
    </message>
    <message>
        <source>Draft kept: a booking was begun and not finished.</source>
        <translation>مسودة محفوظة: بدأ حجز ولم يكتمل.</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Letters</source>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>حذف الأخير</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Another location</source>
        <translation>فرع آخر</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>في الاستقبال</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>العودة إلى اليوم</translation>
    </message>
    <message>
        <source>Block time of somebody</source>
        <translation>حجب وقت موظف</translation>
    </message>
    <message>
        <source>Breaks and days off</source>
        <translation>الاستراحات والإجازات</translation>
    </message>
    <message>
        <source>Call the next one</source>
        <translation>نداء التالي</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>تغيير رقمي السري</translation>
    </message>
    <message>
        <source>Check in a walk-in</source>
        <translation>تسجيل وصول عميل بدون موعد</translation>
    </message>
    <message>
        <source>Check-in screen for customers</source>
        <translation>شاشة تسجيل الوصول للعملاء</translation>
    </message>
    <message>
        <source>Close what lies over the page</source>
        <translation>إغلاق ما يعلو الصفحة</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>ألوان النظام</translation>
    </message>
    <message>
        <source>Connect a remote</source>
        <translation>الاتصال بخادم</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ألوان داكنة</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>إعادة ما تم التراجع عنه</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>البحث عن أي شيء أو تنفيذه</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Get this till ready</source>
        <translation>تجهيز نقطة الخدمة هذه</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>الانتقال إلى تاريخ</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ألوان فاتحة</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>قفل الآن</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>حجز جديد</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>السمة التالية</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>لا أحد في الانتظار</translation>
    </message>
    <message>
        <source>Open the View menu</source>
        <translation>فتح قائمة العرض</translation>
    </message>
    <message>
        <source>Open the paper copy</source>
        <translation>فتح النسخة الورقية</translation>
    </message>
    <message>
        <source>Pages and days</source>
        <translation>الصفحات والأيام</translation>
    </message>
    <message>
        <source>Practise on a copy of the shop</source>
        <translation>التدرّب على نسخة من المتجر</translation>
    </message>
    <message>
        <source>Print the day sheet</source>
        <translation>طباعة ورقة اليوم</translation>
    </message>
    <message>
        <source>Print today at once, even when the store cannot be read</source>
        <translation>طباعة اليوم فورًا، حتى إن تعذّرت قراءة البيانات</translation>
    </message>
    <message>
        <source>Public display</source>
        <translation>شاشة العرض العامة</translation>
    </message>
    <message>
        <source>Quit Floorwalker</source>
        <translation>إنهاء Floorwalker</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>قراءة كل شيء من جديد</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings: {section}</source>
        <translation>الإعدادات: {section}</translation>
    </message>
    <message>
        <source>Show the keys of this page</source>
        <translation>عرض مفاتيح هذه الصفحة</translation>
    </message>
    <message>
        <source>Show {page}</source>
        <translation>عرض {page}</translation>
    </message>
    <message>
        <source>Show {place}</source>
        <translation>عرض {place}</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Somebody else at the desk</source>
        <translation>شخص آخر في الاستقبال</translation>
    </message>
    <message>
        <source>Staff off or ill</source>
        <translation>موظفون في إجازة أو مرضى</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation>التراجع عن آخر خطوة</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>اليوم السابق</translation>
    </message>
    <message>
        <source>To the last notice</source>
        <translation>إلى آخر إشعار</translation>
    </message>
    <message>
        <source>Touch mode</source>
        <translation>وضع اللمس</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>appointment reserve add</source>
        <translation>موعد حجز إضافة جديد</translation>
    </message>
    <message>
        <source>exit close end leave</source>
        <translation>خروج إغلاق إنهاء مغادرة</translation>
    </message>
    <message>
        <source>finger tablet larger targets</source>
        <translation>إصبع لمس لوحي أزرار أكبر</translation>
    </message>
    <message>
        <source>first day setup start printer pin</source>
        <translation>اليوم الأول إعداد تجهيز بدء طابعة الرقم السري</translation>
    </message>
    <message>
        <source>help shortcuts</source>
        <translation>مساعدة اختصارات</translation>
    </message>
    <message>
        <source>hub omneo optimocms token sign in connection settings</source>
        <translation>مركز hub omneo optimocms رمز token تسجيل الدخول اتصال إعدادات</translation>
    </message>
    <message>
        <source>ill sick lunch block time holiday</source>
        <translation>مريض مرض غداء حجب وقت إجازة عطلة</translation>
    </message>
    <message>
        <source>keep free meeting training lunch calendar</source>
        <translation>تفريغ وقت اجتماع تدريب غداء تقويم</translation>
    </message>
    <message>
        <source>kiosk self service tablet ticket</source>
        <translation>كشك خدمة ذاتية لوحي تذكرة</translation>
    </message>
    <message>
        <source>language translation words</source>
        <translation>لغة ترجمة كلمات</translation>
    </message>
    <message>
        <source>leave away pin</source>
        <translation>مغادرة خروج قفل الرقم السري</translation>
    </message>
    <message>
        <source>location shop store</source>
        <translation>فرع موقع متجر محل</translation>
    </message>
    <message>
        <source>month calendar jump</source>
        <translation>شهر تقويم انتقال</translation>
    </message>
    <message>
        <source>page go to open</source>
        <translation>صفحة انتقال إلى فتح</translation>
    </message>
    <message>
        <source>paper emergency offline</source>
        <translation>ورق طوارئ بلا اتصال</translation>
    </message>
    <message>
        <source>paper pdf printer</source>
        <translation>ورق pdf طابعة</translation>
    </message>
    <message>
        <source>password code</source>
        <translation>كلمة المرور السر رمز</translation>
    </message>
    <message>
        <source>pdf fallback print</source>
        <translation>pdf احتياطي طباعة</translation>
    </message>
    <message>
        <source>place shop store</source>
        <translation>مكان فرع متجر محل</translation>
    </message>
    <message>
        <source>practice mode training learn try demo help</source>
        <translation>وضع التدريب تمرين تعلّم تجربة مثال مساعدة</translation>
    </message>
    <message>
        <source>queue line</source>
        <translation>طابور صف دور</translation>
    </message>
    <message>
        <source>redo repeat</source>
        <translation>إعادة تكرار</translation>
    </message>
    <message>
        <source>refresh reload</source>
        <translation>تحديث إعادة تحميل</translation>
    </message>
    <message>
        <source>remote hub send fetch connection</source>
        <translation>خادم مركز إرسال جلب اتصال</translation>
    </message>
    <message>
        <source>second screen monitor now called next waiting room</source>
        <translation>شاشة ثانية عرض النداء الآن التالي غرفة الانتظار</translation>
    </message>
    <message>
        <source>set up configure preferences options change</source>
        <translation>إعداد ضبط تفضيلات خيارات تغيير</translation>
    </message>
    <message>
        <source>sick holiday leave vacation day off</source>
        <translation>مرض إجازة عطلة غياب يوم راحة</translation>
    </message>
    <message>
        <source>switch person sign in user who</source>
        <translation>تبديل شخص تسجيل الدخول مستخدم من</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>سمة مظهر ألوان</translation>
    </message>
    <message>
        <source>theme view mode</source>
        <translation>سمة مظهر عرض وضع</translation>
    </message>
    <message>
        <source>ticket queue line add</source>
        <translation>تذكرة طابور دور إضافة</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>zoom size font</source>
        <translation>تكبير حجم خط</translation>
    </message>
    <message>
        <source>{what} ({key})</source>
        <translation>{what} ({key})</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Starts again in {seconds} s</source>
        <translation>تبدأ من جديد بعد {seconds} ث</translation>
    </message>
    <message>
        <source>No name needed. Your ticket prints here.</source>
        <translation>لا حاجة إلى اسم. تُطبع تذكرتك هنا.</translation>
    </message>
    <message>
        <source>No name needed.</source>
        <translation>لا حاجة إلى اسم.</translation>
    </message>
    <message>
        <source>closed until {time}</source>
        <translation>مغلق حتى {time}</translation>
    </message>
    <message>
        <source>no more today</source>
        <translation>لا مزيد اليوم</translation>
    </message>
    <message>
        <source>{count} before you</source>
        <translation>أمامك: {count}</translation>
    </message>
    <message>
        <source>about {length}</source>
        <translation>نحو {length}</translation>
    </message>
    <message>
        <source>about {least} – {most}</source>
        <translation>نحو {least} – {most}</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>about {least}–{most} min</source>
        <translation>نحو {least}–{most} دقيقة</translation>
    </message>
    <message>
        <source>We call you as soon as somebody is free.</source>
        <translation>نناديكم حالما يتوفر أحد الموظفين.</translation>
    </message>
    <message>
        <source>Your wait: {span}</source>
        <translation>مدة انتظارك: {span}</translation>
    </message>
    <message>
        <source>your booking at {time}</source>
        <translation>موعدك في {time}</translation>
    </message>
    <message>
        <source>We let nobody into the line at the moment</source>
        <translation>لا نستقبل أحدًا في الطابور حاليًا</translation>
    </message>
    <message>
        <source>The line is full at the moment</source>
        <translation>الطابور ممتلئ حاليًا</translation>
    </message>
    <message>
        <source>It is too late to join the line today</source>
        <translation>فات وقت الانضمام إلى الطابور اليوم</translation>
    </message>
    <message>
        <source>We are closed</source>
        <translation>نحن مغلقون</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>لم ينجح ذلك</translation>
    </message>
    <message>
        <source>Please ask at the desk.</source>
        <translation>يُرجى السؤال في الاستقبال.</translation>
    </message>
    <message>
        <source>We open at {time}.</source>
        <translation>نفتح في {time}.</translation>
    </message>
    <message>
        <source>We open again: {day}, {time}.</source>
        <translation>نفتح من جديد: {day}، {time}.</translation>
    </message>
    <message>
        <source>Please type at least four letters of your name.</source>
        <translation>يُرجى كتابة أربعة أحرف من اسمك على الأقل.</translation>
    </message>
    <message>
        <source>We find no booking of today for that. Please ask at the desk.</source>
        <translation>لم نجد موعدًا اليوم بهذه البيانات. يُرجى السؤال في الاستقبال.</translation>
    </message>
    <message>
        <source>Several people fit. Please type more.</source>
        <translation>هذا يطابق عدة أشخاص. يُرجى كتابة المزيد.</translation>
    </message>
    <message>
        <source>This code is not one of a booking here. Please ask at the desk.</source>
        <translation>هذا الرمز لا يخص موعدًا هنا. يُرجى السؤال في الاستقبال.</translation>
    </message>
    <message>
        <source>This booking is for another day. Please ask at the desk.</source>
        <translation>هذا الموعد في يوم آخر. يُرجى السؤال في الاستقبال.</translation>
    </message>
    <message>
        <source>Somebody of that name or number is checked in already. If that is you, we call your number. Please ask at the desk if you do not know it.</source>
        <translation>سُجّل وصول شخص بهذا الاسم أو الرقم من قبل. إن كنت أنت فسننادي على رقمك. يُرجى السؤال في الاستقبال إن كنت لا تعرفه.</translation>
    </message>
    <message>
        <source>This booking was served already. Please take a ticket, or ask at the desk.</source>
        <translation>انتهى هذا الموعد بالفعل. يُرجى أخذ تذكرة أو السؤال في الاستقبال.</translation>
    </message>
</context>
<context>
    <name>KioskPage</name>
    <message>
        <source>Check-in</source>
        <translation>تسجيل الوصول</translation>
    </message>
    <message>
        <source>Staff: hold for three seconds</source>
        <translation>للموظفين: اضغط مطولًا ثلاث ثوانٍ</translation>
    </message>
</context>
<context>
    <name>KioskSettings</name>
    <message>
        <source>Customers checking in by themselves</source>
        <translation>العملاء الذين يسجّلون وصولهم بأنفسهم</translation>
    </message>
    <message>
        <source>How many may wait at once</source>
        <translation>أقصى عدد للمنتظرين في آن واحد</translation>
    </message>
    <message>
        <source>Last check-in</source>
        <translation>آخر تسجيل وصول</translation>
    </message>
    <message>
        <source>Sound of the public display</source>
        <translation>صوت شاشة العرض العامة</translation>
    </message>
    <message>
        <source>This binds the check-in screen. At the desk anybody can still be taken into the line.</source>
        <translation>يسري هذا على شاشة تسجيل الوصول. ويظل بالإمكان إدخال أي شخص إلى الطابور من الاستقبال.</translation>
    </message>
    <message>
        <source>CUSTOMERS WHO CHECK IN BY THEMSELVES</source>
        <translation>العملاء الذين يسجّلون وصولهم بأنفسهم</translation>
    </message>
    <message>
        <source>HOW MANY MAY WAIT AT ONCE</source>
        <translation>أقصى عدد للمنتظرين في آن واحد</translation>
    </message>
    <message>
        <source>LAST CHECK-IN BEFORE THE PLACE CLOSES FOR THE DAY</source>
        <translation>آخر تسجيل وصول قبل إغلاق المكان في نهاية اليوم</translation>
    </message>
    <message>
        <source>WHEN A NUMBER IS CALLED ON THE PUBLIC DISPLAY</source>
        <translation>عند نداء رقم على شاشة العرض العامة</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>السماح بالدخول</translation>
    </message>
    <message>
        <source>Paused: nobody is let in</source>
        <translation>متوقف مؤقتًا: لا يُقبل أحد</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>بلا صوت</translation>
    </message>
    <message>
        <source>A chime</source>
        <translation>نغمة</translation>
    </message>
</context>
<context>
    <name>KnownAs</name>
    <message>
        <source>Show the customer</source>
        <translation>عرض العميل</translation>
    </message>
</context>
<context>
    <name>KnownForm</name>
    <message>
        <source>Who is it?</source>
        <translation>من هو؟</translation>
    </message>
</context>
<context>
    <name>KnownHere</name>
    <message>
        <source>Arrive for {time} instead</source>
        <translation>تسجيل الوصول لموعد {time} بدلًا من ذلك</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>A manager&apos;s PIN</source>
        <translation>الرقم السري لمدير</translation>
    </message>
    <message>
        <source>This needs a manager&apos;s PIN</source>
        <translation>يتطلب هذا الرقم السري لمدير</translation>
    </message>
    <message>
        <source>It counts for this one time.</source>
        <translation>يسري لهذه المرة فقط.</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>لا داعي</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Disconnect…</source>
        <translation>قطع الاتصال…</translation>
    </message>
    <message>
        <source>Disconnect now</source>
        <translation>قطع الاتصال الآن</translation>
    </message>
    <message>
        <source>The token is forgotten. What was done here stays.</source>
        <translation>يُنسى الرمز المميز، ويبقى ما جرى هنا.</translation>
    </message>
    <message>
        <source>{count} that the remote has not heard.</source>
        <translation>ما لم يصل إلى الخادم: {count}.</translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation>تم قطع الاتصال.</translation>
    </message>
    <message>
        <source>Leave the check-in screen</source>
        <translation>مغادرة شاشة تسجيل الوصول</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>This leaves the check-in screen. No PIN is asked for, since nobody has one.</source>
        <translation>هذا يغادر شاشة تسجيل الوصول. لا يُطلب رقم سري، لأن لا أحد لديه واحد.</translation>
    </message>
    <message>
        <source>For staff only</source>
        <translation>للموظفين فقط</translation>
    </message>
    <message>
        <source>This leaves the check-in screen.</source>
        <translation>هذا يغادر شاشة تسجيل الوصول.</translation>
    </message>
</context>
<context>
    <name>Leftovers</name>
    <message>
        <source>Did not come</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Was served</source>
        <translation>تمت خدمته</translation>
    </message>
    <message>
        <source>Went away</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>ما زال هنا</translation>
    </message>
    <message>
        <source>All: Went away or did not come</source>
        <translation>الكل: غادر أو لم يحضر</translation>
    </message>
    <message>
        <source>All: {fate}</source>
        <translation>الكل: {fate}</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>الأيام السابقة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>1 customer of an earlier day was never closed.</source>
        <translation>عميل واحد من يوم سابق لم يُغلق سجله.</translation>
    </message>
    <message>
        <source>{count} customers of an earlier day were never closed.</source>
        <translation>عملاء من يوم سابق لم تُغلق سجلاتهم: {count}.</translation>
    </message>
    <message>
        <source>None of them is in the line of today. A walk-in who is still here gets a ticket.</source>
        <translation>لا أحد منهم في طابور اليوم. ومن جاء بدون موعد وما زال هنا يحصل على تذكرة.</translation>
    </message>
    <message>
        <source>Close {count} of {all}</source>
        <translation>إغلاق {count} من {all}</translation>
    </message>
    <message>
        <source>{count} of earlier days closed</source>
        <translation>أُغلق من الأيام السابقة: {count}</translation>
    </message>
</context>
<context>
    <name>Length</name>
    <message>
        <source>{days} d</source>
        <translation>{days} ي</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} س</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
</context>
<context>
    <name>LinePane</name>
    <message>
        <source>Line</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>Nobody is waiting. Check in the next walk-in, or press Arrive on a booking.</source>
        <translation>لا أحد في الانتظار. سجّل وصول التالي بدون موعد، أو اضغط «وصول» عند حجز.</translation>
    </message>
    <message>
        <source>+ Check in</source>
        <translation>+ تسجيل الوصول</translation>
    </message>
    <message>
        <source>Check in a walk-in</source>
        <translation>تسجيل وصول عميل بدون موعد</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>وقت الحجز</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الفرع</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Receipt or order…</source>
        <translation>المعاملة أو الطلبية…</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>From {first} on</source>
        <translation>من {first} فصاعدًا</translation>
    </message>
    <message>
        <source>Until {last}</source>
        <translation>حتى {last}</translation>
    </message>
    <message>
        <source>Nobody assigned</source>
        <translation>غير مُسنَد إلى أحد</translation>
    </message>
    <message>
        <source>From a day…</source>
        <translation>من يوم…</translation>
    </message>
    <message>
        <source>Until a day…</source>
        <translation>حتى يوم…</translation>
    </message>
    <message>
        <source>The place shown: {name}</source>
        <translation>الفرع المعروض: {name}</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>كل الفروع</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>تم الرفض</translation>
    </message>
    <message>
        <source>Open the booking</source>
        <translation>فتح الحجز</translation>
    </message>
    <message>
        <source>Save the list as CSV</source>
        <translation>حفظ القائمة بصيغة CSV</translation>
    </message>
    <message>
        <source>Show what is to come here, without filters</source>
        <translation>عرض القادم هنا بلا تصفية</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>حفظ بصيغة CSV</translation>
    </message>
    <message>
        <source>From today on</source>
        <translation>من اليوم فصاعدًا</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Before today</source>
        <translation>قبل اليوم</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>كل التواريخ</translation>
    </message>
    <message>
        <source>Earliest first</source>
        <translation>الأبكر أولًا</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>الأبعد أولًا</translation>
    </message>
    <message>
        <source>Booked last first</source>
        <translation>الأحدث حجزًا أولًا</translation>
    </message>
    <message>
        <source>Booked first first</source>
        <translation>الأقدم حجزًا أولًا</translation>
    </message>
    <message>
        <source>Changed last first</source>
        <translation>الأحدث تغييرًا أولًا</translation>
    </message>
    <message>
        <source>Customers A–Z</source>
        <translation>العملاء أ–ي</translation>
    </message>
    <message>
        <source>Staff A–Z</source>
        <translation>الموظفون أ–ي</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Nobody has a PIN yet. The first is given to a manager, in the settings.</source>
        <translation>لا أحد لديه رقم سري بعد. يُعطى الأول لمدير، من الإعدادات.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Floorwalker, locked</source>
        <translation>Floorwalker، مقفل</translation>
    </message>
    <message>
        <source>{name} left something unfinished</source>
        <translation>ترك {name} شيئًا لم يكتمل</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>عرضه</translation>
    </message>
    <message>
        <source>Finish your own booking first</source>
        <translation>أنهِ حجزك أولًا</translation>
    </message>
    <message>
        <source>Who is at the desk</source>
        <translation>من في الاستقبال</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>قفل الآن</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>تغيير رقمي السري</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>لا أحد بعينه</translation>
    </message>
    <message>
        <source>Without a PIN</source>
        <translation>بلا رقم سري</translation>
    </message>
    <message>
        <source>That was not the PIN.</source>
        <translation>الرقم السري غير صحيح.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة من فضلك …</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits, typed by hand.</source>
        <translation>يتكوّن الرقم السري من 4 إلى 8 أرقام تُكتب باليد.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {seconds} s.</source>
        <translation>محاولات خاطئة كثيرة. حاول مجددًا بعد {seconds} ث.</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>من في الاستقبال؟</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Requested</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Held for a call</source>
        <translation>محجوز مؤقتًا لمكالمة</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>قيد الخدمة</translation>
    </message>
    <message>
        <source>Uncovered</source>
        <translation>بلا تغطية</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>اكتمل</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>بدون موعد</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
</context>
<context>
    <name>Mapper</name>
    <message>
        <source>Written in</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Between the cells</source>
        <translation>الفاصل بين الخلايا</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>ترتيب التاريخ</translation>
    </message>
    <message>
        <source>Where no location is named</source>
        <translation>عند عدم ذكر الفرع</translation>
    </message>
    <message>
        <source>Add customers whom nobody knows</source>
        <translation>إضافة العملاء غير المعروفين</translation>
    </message>
    <message>
        <source>Take what breaks a rule, too</source>
        <translation>قبول ما يخالف قاعدة أيضًا</translation>
    </message>
    <message>
        <source>Overlaps and closed hours are then marked as overridden, with this file as the reason.</source>
        <translation>تُعلَّم التداخلات والساعات المغلقة حينها بأنها مُتجاوَزة، وهذا الملف هو السبب.</translation>
    </message>
    <message>
        <source>THE FILE</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>WHICH COLUMN SAYS WHAT</source>
        <translation>محتوى كل عمود</translation>
    </message>
    <message>
        <source>AS IT WILL BE READ</source>
        <translation>كما سيُقرأ</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>ليس في الملف</translation>
    </message>
</context>
<context>
    <name>MaybeKnown</name>
    <message>
        <source>Known already? Then take who is there.</source>
        <translation>معروف بالفعل؟ اختر إذن من هو مسجّل.</translation>
    </message>
    <message>
        <source>Customers who may be the same</source>
        <translation>عملاء قد يكونون الشخص نفسه</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>Has a PIN</source>
        <translation>لديه رقم سري</translation>
    </message>
    <message>
        <source>Without a PIN</source>
        <translation>بلا رقم سري</translation>
    </message>
    <message>
        <source>Paused after wrong PINs</source>
        <translation>موقوف مؤقتًا بعد أرقام سرية خاطئة</translation>
    </message>
    <message>
        <source>Role of {name}: {role}</source>
        <translation>دور {name}: {role}</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>رقم سري جديد</translation>
    </message>
    <message>
        <source>Give a PIN</source>
        <translation>منح رقم سري</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>إزالة الرقم السري</translation>
    </message>
    <message>
        <source>{name} has no PIN any more</source>
        <translation>لم يعد لدى {name} رقم سري</translation>
    </message>
    <message>
        <source>{name} is a {role} now</source>
        <translation>دور {name} الآن: {role}</translation>
    </message>
</context>
<context>
    <name>Mended</name>
    <message>
        <source>The store was damaged and there was no backup: it began anew.</source>
        <translation>كانت البيانات تالفة ولا توجد نسخة احتياطية: بدأت من جديد.</translation>
    </message>
    <message>
        <source>The store was damaged and is restored from the backup of {when}.</source>
        <translation>كانت البيانات تالفة واستُعيدت من النسخة الاحتياطية المؤرخة {when}.</translation>
    </message>
    <message>
        <source>{steps} later steps were saved; {lost} could not be read.</source>
        <translation>الخطوات اللاحقة التي أُنقذت: {steps}؛ وما تعذّرت قراءته: {lost}.</translation>
    </message>
    <message>
        <source>Compare today with what you remember. The damaged files are kept in {folder}.</source>
        <translation>قارن يومك هذا بما تتذكره. الملفات التالفة محفوظة في {folder}.</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Make them one</source>
        <translation>دمجهما في واحد</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>هما شخصان مختلفان</translation>
    </message>
    <message>
        <source>Bookings, walk-ins, wishes, visits and answers of both are one customer&apos;s then. It can be undone.</source>
        <translation>تصبح حجوزات الاثنين وزياراتهما بدون موعد ورغباتهما وزياراتهما وإجاباتهما لعميل واحد. ويمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>The server has no way to merge: there the bookings change over to {name}, and the other customer stays in its list. Here it means {name} from now on.</source>
        <translation>لا يستطيع الخادم الدمج: تنتقل الحجوزات هناك إلى {name}، ويبقى العميل الآخر في قائمته. أما هنا فالمقصود {name} من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>They stay two people, and are not offered as one any more</source>
        <translation>يبقيان شخصين، ولن يُقترح دمجهما بعد الآن</translation>
    </message>
    <message>
        <source>{name}: two customers are one now</source>
        <translation>{name}: أصبح العميلان عميلًا واحدًا</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Open the paper copy</source>
        <translation>فتح النسخة الورقية</translation>
    </message>
    <message>
        <source>The paper copy: {file}</source>
        <translation>النسخة الورقية: {file}</translation>
    </message>
</context>
<context>
    <name>MonthDay</name>
    <message>
        <source>{count} free</source>
        <translation>المتاح: {count}</translation>
    </message>
</context>
<context>
    <name>MonthDays</name>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>الشهر التالي</translation>
    </message>
</context>
<context>
    <name>MonthPicker</name>
    <message>
        <source>Go to a date</source>
        <translation>الانتقال إلى تاريخ</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>العودة إلى اليوم</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>Never mind</source>
        <translation>لا داعي</translation>
    </message>
    <message>
        <source>Times of {where}</source>
        <translation>أوقات {where}</translation>
    </message>
</context>
<context>
    <name>NameChoice</name>
    <message>
        <source>What it is called</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Call it {name}</source>
        <translation>تسميته {name}</translation>
    </message>
</context>
<context>
    <name>NarrowBar</name>
    <message>
        <source>Queue</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Queue {count}</source>
        <translation>الطابور {count}</translation>
    </message>
    <message>
        <source>Requests {count}</source>
        <translation>الطلبات {count}</translation>
    </message>
</context>
<context>
    <name>NearTimes</name>
    <message>
        <source>Nearest free times</source>
        <translation>أقرب الأوقات المتاحة</translation>
    </message>
    <message>
        <source>Looking for free times…</source>
        <translation>جارٍ البحث عن أوقات متاحة…</translation>
    </message>
    <message>
        <source>Free instead; one press moves it there and tells the server again:</source>
        <translation>أوقات بديلة متاحة؛ ضغطة واحدة تنقله إليها وتُبلغ الخادم من جديد:</translation>
    </message>
    <message>
        <source>No time is free in the next weeks.</source>
        <translation>لا وقت متاح في الأسابيع القادمة.</translation>
    </message>
    <message>
        <source>Move to {time} and tell the server again</source>
        <translation>النقل إلى {time} وإبلاغ الخادم من جديد</translation>
    </message>
</context>
<context>
    <name>NewCustomer</name>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>الهاتف المحمول</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>PIN of {name}</source>
        <translation>الرقم السري لـ {name}</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>لا داعي</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits, typed by hand.</source>
        <translation>يتكوّن الرقم السري من 4 إلى 8 أرقام تُكتب باليد.</translation>
    </message>
    <message>
        <source>That PIN would be guessed at once: take another one.</source>
        <translation>هذا الرقم السري سهل التخمين: اختر غيره.</translation>
    </message>
    <message>
        <source>That was another PIN. Choose one and type it twice.</source>
        <translation>كان ذلك رقمًا سريًا مختلفًا. اختر واحدًا واكتبه مرتين.</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation>حاول مجددًا بعد {seconds} ث.</translation>
    </message>
    <message>
        <source>That was not your PIN.</source>
        <translation>هذا ليس رقمك السري.</translation>
    </message>
    <message>
        <source>{name} has a new PIN</source>
        <translation>لدى {name} رقم سري جديد</translation>
    </message>
    <message>
        <source>The PIN that you have now</source>
        <translation>رقمك السري الحالي</translation>
    </message>
    <message>
        <source>A new PIN for {name}</source>
        <translation>رقم سري جديد لـ {name}</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>الرقم السري نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>4 to 8 digits that are neither all the same nor a row like 1234.</source>
        <translation>من 4 إلى 8 أرقام، غير متطابقة كلها وغير متسلسلة مثل 1234.</translation>
    </message>
</context>
<context>
    <name>NewSheet</name>
    <message>
        <source>New customer</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>{name} is written down</source>
        <translation>سُجِّل {name}</translation>
    </message>
</context>
<context>
    <name>NotesEdit</name>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>حفظ الملاحظة</translation>
    </message>
</context>
<context>
    <name>NothingFree</name>
    <message>
        <source>Look further ahead</source>
        <translation>البحث في أشهر لاحقة</translation>
    </message>
    <message>
        <source>Join the waitlist</source>
        <translation>الانضمام إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>Book over it, with a reason</source>
        <translation>الحجز رغم ذلك مع ذكر السبب</translation>
    </message>
    <message>
        <source>Next free: {day}</source>
        <translation>أقرب متاح: {day}</translation>
    </message>
    <message>
        <source>At {place}</source>
        <translation>في {place}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close the notice</source>
        <translation>إغلاق الإشعار</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} أخرى</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>عرض {count} أخرى</translation>
    </message>
</context>
<context>
    <name>NumberSetting</name>
    <message>
        <source>This number does not fit: {right}.</source>
        <translation>هذا الرقم غير مناسب: {right}.</translation>
    </message>
</context>
<context>
    <name>OffSheet</name>
    <message>
        <source>Time off</source>
        <translation>إجازة</translation>
    </message>
    <message>
        <source>First day off</source>
        <translation>أول يوم إجازة</translation>
    </message>
    <message>
        <source>Last day off</source>
        <translation>آخر يوم إجازة</translation>
    </message>
    <message>
        <source>FIRST DAY OFF</source>
        <translation>أول يوم إجازة</translation>
    </message>
    <message>
        <source>More days…</source>
        <translation>أيام أخرى…</translation>
    </message>
    <message>
        <source>LAST DAY OFF</source>
        <translation>آخر يوم إجازة</translation>
    </message>
    <message>
        <source>WHAT IT IS</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Sick</source>
        <translation>مرض</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>اليوم الأخير قبل الأول.</translation>
    </message>
    <message>
        <source>Say what it is, for example Sick.</source>
        <translation>اذكر النوع، مثل «مرض».</translation>
    </message>
    <message>
        <source>Off from {first} to {last}</source>
        <translation>إجازة من {first} إلى {last}</translation>
    </message>
    <message>
        <source>Off today</source>
        <translation>إجازة اليوم</translation>
    </message>
    <message>
        <source>Off on {day}</source>
        <translation>إجازة في {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>OfferPanel</name>
    <message>
        <source>The time asked for is free.</source>
        <translation>الوقت المطلوب متاح.</translation>
    </message>
    <message>
        <source>Looking for free times…</source>
        <translation>جارٍ البحث عن أوقات متاحة…</translation>
    </message>
    <message>
        <source>Nearest free times</source>
        <translation>أقرب الأوقات المتاحة</translation>
    </message>
    <message>
        <source>More times…</source>
        <translation>أوقات أخرى…</translation>
    </message>
    <message>
        <source>One press moves the request there and approves it.</source>
        <translation>ضغطة واحدة تنقل الطلب إلى هناك وتوافق عليه.</translation>
    </message>
    <message>
        <source>Nothing is free near that time. Choose another day, or reject the request.</source>
        <translation>لا وقت متاح قرب ذلك الوقت. اختر يومًا آخر أو ارفض الطلب.</translation>
    </message>
    <message>
        <source>Offer and approve</source>
        <translation>عرض وموافقة</translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الفرع</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Anyone free</source>
        <translation>أي موظف متاح</translation>
    </message>
</context>
<context>
    <name>OpenTickets</name>
    <message>
        <source>Tickets that did not come out</source>
        <translation>تذاكر لم تخرج من الطابعة</translation>
    </message>
    <message>
        <source>Every ticket has come out.</source>
        <translation>خرجت كل التذاكر.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The shop cannot be opened</source>
        <translation>لا يمكن فتح المتجر</translation>
    </message>
    <message>
        <source>Every location of this shop is closed for good</source>
        <translation>كل فروع هذا المتجر مغلقة نهائيًا</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>Due {time} (checked in).</source>
        <translation>الدور في {time} (سُجِّل الوصول).</translation>
    </message>
    <message>
        <source>Due {time} (the booked time).</source>
        <translation>الدور في {time} (الوقت المحجوز).</translation>
    </message>
    <message>
        <source>Due {time} (arrived late for {booked}).</source>
        <translation>الدور في {time} (وصل متأخرًا عن {booked}).</translation>
    </message>
    <message>
        <source>First in the line.</source>
        <translation>الأول في الطابور.</translation>
    </message>
    <message>
        <source>After {tag}, due {due}: {why}.</source>
        <translation>بعد {tag}، دوره في {due}: {why}.</translation>
    </message>
    <message>
        <source>After {tag}.</source>
        <translation>بعد {tag}.</translation>
    </message>
    <message>
        <source>that one has been called</source>
        <translation>تم نداء ذاك</translation>
    </message>
    <message>
        <source>this one is parked</source>
        <translation>هذا معلّق</translation>
    </message>
    <message>
        <source>an early booking is not called before its time while a walk-in waits</source>
        <translation>لا يُنادى حجز مبكر قبل وقته ما دام هناك منتظر بدون موعد</translation>
    </message>
    <message>
        <source>the earlier due time comes first</source>
        <translation>الأبكر دورًا يأتي أولًا</translation>
    </message>
    <message>
        <source>due at the same time, that one came earlier</source>
        <translation>الدور في الوقت نفسه، وذاك وصل قبله</translation>
    </message>
    <message>
        <source>due and here at the same time, that one was written down first</source>
        <translation>الدور والوصول في الوقت نفسه، وذاك سُجِّل أولًا</translation>
    </message>
</context>
<context>
    <name>OutOfOrder</name>
    <message>
        <source>Needs help or cannot wait</source>
        <translation>يحتاج إلى مساعدة أو لا يستطيع الانتظار</translation>
    </message>
    <message>
        <source>Quick, fits in between</source>
        <translation>سريع ويمكن إدخاله بين الآخرين</translation>
    </message>
    <message>
        <source>Asked for by the staff</source>
        <translation>بطلب من الموظفين</translation>
    </message>
    <message>
        <source>The one before has stepped out</source>
        <translation>من قبله خرج للحظات</translation>
    </message>
</context>
<context>
    <name>OutsideNote</name>
    <message>
        <source>As it is set here these bookings are not covered. They stay as they are until you decide.</source>
        <translation>بهذه الإعدادات لا تُغطّى هذه الحجوزات. تبقى كما هي حتى تقرر.</translation>
    </message>
</context>
<context>
    <name>OwnerNote</name>
    <message>
        <source>Open it in the browser</source>
        <translation>فتحه في المتصفح</translation>
    </message>
    <message>
        <source>Breaks and days off</source>
        <translation>الاستراحات والإجازات</translation>
    </message>
    <message>
        <source>Each change here is told to the hub, and by it to the other tills.</source>
        <translation>كل تغيير هنا يُبلَّغ إلى المركز، ومنه إلى نقاط الخدمة الأخرى.</translation>
    </message>
    <message>
        <source>This belongs to the connected remote and is read-only here. Change it there: {owner}. It comes back within five minutes. Breaks, blocked time and days off of staff are kept here as ever.</source>
        <translation>هذا تابع للخادم المتصل وهو هنا للقراءة فقط. يُغيَّر هناك: {owner}. ويعود خلال خمس دقائق. أما الاستراحات والأوقات المحجوبة وإجازات الموظفين فتُحفظ هنا كالمعتاد.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>New booking</source>
        <translation>حجز جديد</translation>
    </message>
    <message>
        <source>Uncovered</source>
        <translation>بلا تغطية</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
</context>
<context>
    <name>PagesEditor</name>
    <message>
        <source>It asks nothing yet.</source>
        <translation>لا أسئلة فيه بعد.</translation>
    </message>
    <message>
        <source>Title of the page</source>
        <translation>عنوان الصفحة</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>إضافة سؤال</translation>
    </message>
    <message>
        <source>Add a page</source>
        <translation>إضافة صفحة</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>لأعلى</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لأسفل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>غير مطروح</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>بلا نص</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Go to {day}</source>
        <translation>الانتقال إلى {day}</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>غدًا</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>أمس</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <source>Find or do anything</source>
        <translation>البحث عن أي شيء أو تنفيذه</translation>
    </message>
    <message>
        <source>Customer, booking, ticket, date, or what to do</source>
        <translation>عميل أو حجز أو تذكرة أو تاريخ أو أمر</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>جارٍ البحث …</translation>
    </message>
    <message>
        <source>Nothing is called “{typed}”. Type a name, the last digits of a phone number, a ticket, a day such as “24 nov”, “mon” or “+3”, or what you want to do.</source>
        <translation>لا شيء باسم «{typed}». اكتب اسمًا، أو الأرقام الأخيرة من رقم هاتف، أو تذكرة، أو يومًا مثل «24 نوفمبر» أو «الاثنين» أو «‎+3»، أو ما تريد فعله.</translation>
    </message>
    <message>
        <source>Return opens · arrows walk · Esc closes</source>
        <translation>Enter للفتح، الأسهم للتنقل، Esc للإغلاق</translation>
    </message>
    <message>
        <source>A press beside this closes it.</source>
        <translation>الضغط خارج هذا يغلقه.</translation>
    </message>
    <message>
        <source>Type a name, the last digits of a phone number, a ticket, a day such as “24 nov”, “mon” or “+3”, or what you want to do.</source>
        <translation>اكتب اسمًا، أو الأرقام الأخيرة من رقم هاتف، أو تذكرة، أو يومًا مثل «24 نوفمبر» أو «الاثنين» أو «‎+3»، أو ما تريد فعله.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>the printer does not answer</source>
        <translation>الطابعة لا تستجيب</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>Print the day sheet</source>
        <translation>طباعة ورقة اليوم</translation>
    </message>
    <message>
        <source>Today&apos;s sheet is sent to {printer}</source>
        <translation>أُرسلت ورقة اليوم إلى {printer}</translation>
    </message>
    <message>
        <source>There is no printer. Today&apos;s sheet is in {file}</source>
        <translation>لا توجد طابعة. ورقة اليوم في {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>There is no paper copy yet</source>
        <translation>لا توجد نسخة ورقية بعد</translation>
    </message>
    <message>
        <source>No program opens PDF files here. The paper copy is {file}</source>
        <translation>لا يوجد هنا برنامج يفتح ملفات PDF. النسخة الورقية هي {file}</translation>
    </message>
    <message>
        <source>Today is on paper too: {file}</source>
        <translation>اليوم محفوظ على الورق أيضًا: {file}</translation>
    </message>
    <message>
        <source>Open the paper copy</source>
        <translation>فتح النسخة الورقية</translation>
    </message>
    <message>
        <source>There is no printer {name} any more.</source>
        <translation>لم تعد الطابعة {name} موجودة.</translation>
    </message>
    <message>
        <source>All times {zone} ({short}) · as of {when}</source>
        <translation>كل الأوقات {zone} ({short})، حتى {when}</translation>
    </message>
    <message>
        <source>Page {n} of {m}</source>
        <translation>الصفحة {n} من {m}</translation>
    </message>
    <message>
        <source>Nobody assigned</source>
        <translation>غير مُسنَد إلى أحد</translation>
    </message>
    <message>
        <source>not working</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>outside hours</source>
        <translation>خارج ساعات العمل</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>تذكرة</translation>
    </message>
    <message>
        <source>Name and telephone</source>
        <translation>الاسم والهاتف</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>المُبلَّغ</translation>
    </message>
    <message>
        <source>Served by, from, to</source>
        <translation>الموظف، من، إلى</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>called</source>
        <translation>تم نداؤه</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>قيد الخدمة</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>Requests that wait for an answer</source>
        <translation>طلبات بانتظار الرد</translation>
    </message>
    <message>
        <source>To go on by hand</source>
        <translation>للمتابعة يدويًا</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>لا أحد ينتظر.</translation>
    </message>
    <message>
        <source>Nobody works on this day, and nothing is booked.</source>
        <translation>لا أحد يعمل في هذا اليوم ولا حجوزات.</translation>
    </message>
    <message>
        <source>{what} (continued)</source>
        <translation>{what} (تابع)</translation>
    </message>
</context>
<context>
    <name>PaperKeeper</name>
    <message>
        <source>The paper copy could not be kept; the last one stays. {why}</source>
        <translation>تعذّر حفظ النسخة الورقية؛ تبقى الأخيرة. {why}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>الهاتف المحمول</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>يعمل هنا</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>WORKING HOURS</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Breaks and days off</source>
        <translation>الاستراحات والإجازات</translation>
    </message>
    <message>
        <source>Works at</source>
        <translation>يعمل في</translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Who is switched off for a service is never offered for it.</source>
        <translation>من أُوقف عن خدمة لا يُعرض لها أبدًا.</translation>
    </message>
    <message>
        <source>WHAT THEY DO</source>
        <translation>ما يقدّمه</translation>
    </message>
    <message>
        <source>No longer works here</source>
        <translation>لم يعد يعمل هنا</translation>
    </message>
    <message>
        <source>does not work here</source>
        <translation>لا يعمل هنا</translation>
    </message>
    <message>
        <source>No service needs staff.</source>
        <translation>لا تحتاج أي خدمة إلى موظفين.</translation>
    </message>
</context>
<context>
    <name>PersonData</name>
    <message>
        <source>About</source>
        <translation>عن</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>أُنشئ في</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Also kept as</source>
        <translation>محفوظ أيضًا باسم</translation>
    </message>
    <message>
        <source>Known to other systems as</source>
        <translation>معروف لأنظمة أخرى باسم</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>الاسم هناك</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Walk-ins</source>
        <translation>بدون موعد</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>الاستبيانات</translation>
    </message>
    <message>
        <source>What was done, and by whom</source>
        <translation>ما جرى، ومن قام به</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الفرع</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>يبدأ</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Booked at</source>
        <translation>وقت الحجز</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>وصل في</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>تذكرة</translation>
    </message>
    <message>
        <source>Completed at</source>
        <translation>اكتمل في</translation>
    </message>
    <message>
        <source>Cancelled at</source>
        <translation>أُلغي في</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>السبب المذكور</translation>
    </message>
    <message>
        <source>Booked over a rule because</source>
        <translation>حُجز رغم قاعدة بسبب</translation>
    </message>
    <message>
        <source>Other details</source>
        <translation>تفاصيل أخرى</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>أُرسل في</translation>
    </message>
    <message>
        <source>Came at</source>
        <translation>جاء في</translation>
    </message>
    <message>
        <source>Served from</source>
        <translation>خُدم من</translation>
    </message>
    <message>
        <source>Served until</source>
        <translation>خُدم حتى</translation>
    </message>
    <message>
        <source>Name given</source>
        <translation>الاسم المذكور</translation>
    </message>
    <message>
        <source>Wanted at</source>
        <translation>الوقت المرغوب</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>At</source>
        <translation>في</translation>
    </message>
    <message>
        <source>Taken back at</source>
        <translation>تُراجع عنه في</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>الاستبيان</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>رقم الطلبية</translation>
    </message>
    <message>
        <source>Number on it</source>
        <translation>الرقم عليه</translation>
    </message>
    <message>
        <source>Name in other systems</source>
        <translation>الاسم في أنظمة أخرى</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Number of the record</source>
        <translation>رقم السجل</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>الهاتف المحمول</translation>
    </message>
    <message>
        <source>Written down at</source>
        <translation>دُوّن في</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>وقت التغيير</translation>
    </message>
    <message>
        <source>Everything that this shop keeps about one person. Times are those of the place, then UTC.</source>
        <translation>كل ما يحفظه هذا المتجر عن شخص واحد. الأوقات هي أوقات الفرع ثم بالتوقيت العالمي UTC.</translation>
    </message>
    <message>
        <source>created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>أُسقط</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>no show</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>called</source>
        <translation>تم نداؤه</translation>
    </message>
    <message>
        <source>served</source>
        <translation>تمت خدمته</translation>
    </message>
    <message>
        <source>active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>fulfilled</source>
        <translation>تمت تلبيته</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>ملف العميل</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>queue entry</source>
        <translation>بند في الطابور</translation>
    </message>
    <message>
        <source>waitlist entry</source>
        <translation>بند في قائمة الانتظار</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>زيارة</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>إشعار</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>معرّف</translation>
    </message>
    <message>
        <source>submission</source>
        <translation>استبيان مُعبّأ</translation>
    </message>
    <message>
        <source>transaction</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>order</source>
        <translation>طلبية</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Take the last digit back</source>
        <translation>حذف الرقم الأخير</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>لم يُكتب أي رقم</numerusform>
            <numerusform>كُتب رقم واحد</numerusform>
            <numerusform>كُتب رقمان</numerusform>
            <numerusform>كُتبت %n أرقام</numerusform>
            <numerusform>كُتب %n رقمًا</numerusform>
            <numerusform>كُتب %n رقم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinSettings</name>
    <message>
        <source>A host books and serves. A specialist may also book over a rule. A manager may do everything, and can give leave for a single act with a PIN.</source>
        <translation>موظف الاستقبال يحجز ويقدّم الخدمة. ويمكن للاختصاصي أيضًا الحجز بتجاوز قاعدة. ويمكن للمدير فعل كل شيء، ومنح الإذن لإجراء واحد برقم سري.</translation>
    </message>
    <message>
        <source>The desk locks itself</source>
        <translation>القفل التلقائي للاستقبال</translation>
    </message>
    <message>
        <source>WHO MAY DO WHAT</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>THE DESK LOCKS ITSELF</source>
        <translation>القفل التلقائي للاستقبال</translation>
    </message>
    <message>
        <source>Who has no PIN is a host at the desk.</source>
        <translation>ومن ليس لديه رقم سري يُعدّ موظف استقبال.</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet, so none of this is asked for: everybody may do everything, and the desk is never locked. Make somebody a manager and give them the first PIN.</source>
        <translation>لا أحد لديه رقم سري بعد، لذا لا يُطلب شيء من هذا: يمكن للجميع فعل كل شيء ولا يُقفل الاستقبال أبدًا. اجعل أحدهم مديرًا وامنحه أول رقم سري.</translation>
    </message>
    <message>
        <source>Without a PIN: {names}. At a locked desk they choose one, with a manager beside them.</source>
        <translation>بلا رقم سري: {names}. عند الاستقبال المقفل يختارون رقمًا بحضور مدير.</translation>
    </message>
    <message>
        <source>Without a PIN: {names}. No manager has one, so whoever presses these names gets in.</source>
        <translation>بلا رقم سري: {names}. ليس لدى أي مدير رقم، لذا يدخل كل من يضغط على هذه الأسماء.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>{place}, {zone}</source>
        <translation>{place}، {zone}</translation>
    </message>
</context>
<context>
    <name>PlacesSection</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>All hours and bookings here are read in this zone.</source>
        <translation>كل الساعات والحجوزات هنا بهذه المنطقة الزمنية.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>ساعات العمل الرسمية</translation>
    </message>
    <message>
        <source>OPENING HOURS</source>
        <translation>ساعات العمل الرسمية</translation>
    </message>
    <message>
        <source>HOW IT IS REACHED</source>
        <translation>بيانات التواصل</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>WHETHER IT IS SHOWN</source>
        <translation>ظهوره</translation>
    </message>
    <message>
        <source>Shown to customers</source>
        <translation>يظهر للعملاء</translation>
    </message>
    <message>
        <source>Closed for good</source>
        <translation>مغلق نهائيًا</translation>
    </message>
    <message>
        <source>Made of the name</source>
        <translation>مُشتق من الاسم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>المعرّف الخارجي</translation>
    </message>
    <message>
        <source>External code</source>
        <translation>الرمز الخارجي</translation>
    </message>
    <message>
        <source>Country, three letters</source>
        <translation>البلد، ثلاثة أحرف</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>الأيقونة</translation>
    </message>
    <message>
        <source>Address of a picture</source>
        <translation>عنوان صورة</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>For other systems</source>
        <translation>لأنظمة أخرى</translation>
    </message>
    <message>
        <source>Short name for links and files</source>
        <translation>اسم قصير للروابط والملفات</translation>
    </message>
    <message>
        <source>Close it for good</source>
        <translation>إغلاقه نهائيًا</translation>
    </message>
    <message>
        <source>closed for good</source>
        <translation>مغلق نهائيًا</translation>
    </message>
    <message>
        <source>Check-in by customers</source>
        <translation>تسجيل الوصول الذاتي للعملاء</translation>
    </message>
</context>
<context>
    <name>PracticeStrip</name>
    <message>
        <source>Practice on a copy of the shop: nothing here is sent, printed or kept</source>
        <translation>تدريب على نسخة من المتجر: لا شيء هنا يُرسل أو يُطبع أو يُحفظ</translation>
    </message>
    <message>
        <source>Practice: nothing here is kept</source>
        <translation>تدريب: لا شيء هنا يُحفظ</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Print the day sheet</source>
        <translation>طباعة ورقة اليوم</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Drawing the sheet …</source>
        <translation>جارٍ رسم الورقة …</translation>
    </message>
    <message>
        <source>One copy fewer</source>
        <translation>نسخة أقل</translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation>نسخة أخرى</translation>
    </message>
    <message>
        <source>With telephone numbers</source>
        <translation>مع أرقام الهواتف</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>SAVE AS PDF IN</source>
        <translation>حفظ PDF في</translation>
    </message>
    <message>
        <source>Copies: {count}</source>
        <translation>النسخ: {count}</translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation>الصفحات: {count}</translation>
    </message>
    <message>
        <source>There is no printer here; the sheet can be saved as a PDF.</source>
        <translation>لا توجد طابعة هنا؛ يمكن حفظ الورقة بصيغة PDF.</translation>
    </message>
    <message>
        <source>The day sheet is sent to {printer}</source>
        <translation>أُرسلت ورقة اليوم إلى {printer}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>حُفظ باسم {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Page {n} of {m} …</source>
        <translation>الصفحة {n} من {m} …</translation>
    </message>
    <message>
        <source>Stopped; nothing more is printed.</source>
        <translation>تم الإيقاف؛ لن يُطبع المزيد.</translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message>
        <source>the printer does not answer, or is off line</source>
        <translation>الطابعة لا تستجيب أو غير متصلة</translation>
    </message>
    <message>
        <source>the printer has no paper</source>
        <translation>لا ورق في الطابعة</translation>
    </message>
    <message>
        <source>there is no such printer at this till</source>
        <translation>لا توجد طابعة كهذه عند نقطة الخدمة هذه</translation>
    </message>
    <message>
        <source>this user may not use the printer</source>
        <translation>لا يُسمح لهذا المستخدم باستعمال الطابعة</translation>
    </message>
    <message>
        <source>the connection to the printer broke</source>
        <translation>انقطع الاتصال بالطابعة</translation>
    </message>
    <message>
        <source>this is for practice, and nothing is printed</source>
        <translation>هذا للتدريب، ولا يُطبع شيء</translation>
    </message>
    <message>
        <source>the printer did not say that it was done</source>
        <translation>لم تؤكد الطابعة أنها انتهت</translation>
    </message>
    <message>
        <source>the printer could not print</source>
        <translation>تعذّرت الطباعة على الطابعة</translation>
    </message>
    <message>
        <source>Ticket {number} may have come out: {why}</source>
        <translation>ربما خرجت التذكرة {number}: {why}</translation>
    </message>
    <message>
        <source>the program ended meanwhile</source>
        <translation>انتهى البرنامج في الأثناء</translation>
    </message>
    <message>
        <source>Ticket {number} was not printed: {why}</source>
        <translation>لم تُطبع التذكرة {number}: {why}</translation>
    </message>
    <message>
        <source>it waited too long</source>
        <translation>طال انتظارها</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>طابعة النظام</translation>
    </message>
    <message>
        <source>No tickets are printed</source>
        <translation>لا تُطبع تذاكر</translation>
    </message>
    <message>
        <source>A receipt printer in the network</source>
        <translation>طابعة إيصالات على الشبكة</translation>
    </message>
    <message>
        <source>A receipt printer on USB</source>
        <translation>طابعة إيصالات عبر USB</translation>
    </message>
    <message>
        <source>A receipt printer on a serial port</source>
        <translation>طابعة إيصالات عبر منفذ تسلسلي</translation>
    </message>
</context>
<context>
    <name>PrinterSettings</name>
    <message>
        <source>Ticket printer</source>
        <translation>طابعة التذاكر</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Address of the printer</source>
        <translation>عنوان الطابعة</translation>
    </message>
    <message>
        <source>Use this printer</source>
        <translation>استعمال هذه الطابعة</translation>
    </message>
    <message>
        <source>Test print</source>
        <translation>طباعة تجريبية</translation>
    </message>
    <message>
        <source>How a ticket looks</source>
        <translation>شكل التذكرة</translation>
    </message>
    <message>
        <source>Without a printer nothing stops: the number is shown, and can be written down.</source>
        <translation>لا يتوقف شيء من دون طابعة: يُعرض الرقم ويمكن تدوينه.</translation>
    </message>
    <message>
        <source>TICKETS OF THIS TILL</source>
        <translation>تذاكر نقطة الخدمة هذه</translation>
    </message>
    <message>
        <source>WIDTH OF THE PAPER</source>
        <translation>عرض الورق</translation>
    </message>
    <message>
        <source>TICKETS THAT DID NOT COME OUT</source>
        <translation>تذاكر لم تخرج من الطابعة</translation>
    </message>
    <message>
        <source>{width} mm</source>
        <translation>{width} مم</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>جارٍ الطباعة …</translation>
    </message>
    <message>
        <source>The printer has taken the test ticket.</source>
        <translation>قبلت الطابعة التذكرة التجريبية.</translation>
    </message>
    <message>
        <source>The test ticket did not come out, or not certainly: {why}</source>
        <translation>لم تخرج التذكرة التجريبية، أو خروجها غير مؤكد: {why}</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>تجربة</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop for now</source>
        <translation>إيقاف مؤقت الآن</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>Proving</name>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>A question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>نص السؤال</translation>
    </message>
    <message>
        <source>How it is answered</source>
        <translation>طريقة الإجابة</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>الإجابة مطلوبة</translation>
    </message>
    <message>
        <source>Is asked</source>
        <translation>يُطرح</translation>
    </message>
    <message>
        <source>In steps of</source>
        <translation>بخطوات مقدارها</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>الأبكر</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>One in a line; “word = label” where another system has a word of its own for it.</source>
        <translation>خيار في كل سطر؛ «كلمة = تسمية» إذا كان لنظام آخر كلمته الخاصة.</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Short name for links and files</source>
        <translation>اسم قصير للروابط والملفات</translation>
    </message>
    <message>
        <source>Asked only if</source>
        <translation>يُسأل فقط إذا</translation>
    </message>
    <message>
        <source>Rule of when it is asked</source>
        <translation>قاعدة متى يُطرح</translation>
    </message>
    <message>
        <source>Field there that it is written to</source>
        <translation>الحقل الذي تُكتب فيه هناك</translation>
    </message>
    <message>
        <source>For other systems</source>
        <translation>لأنظمة أخرى</translation>
    </message>
    <message>
        <source>Key of its answer</source>
        <translation>مفتاح الإجابة</translation>
    </message>
    <message>
        <source>Smallest number</source>
        <translation>أصغر عدد</translation>
    </message>
    <message>
        <source>Largest number</source>
        <translation>أكبر عدد</translation>
    </message>
    <message>
        <source>Help text below the question</source>
        <translation>نص المساعدة تحت السؤال</translation>
    </message>
    <message>
        <source>Answer that is filled in already</source>
        <translation>الإجابة المعبأة مسبقًا</translation>
    </message>
    <message>
        <source>The answer goes to</source>
        <translation>تُرسل الإجابة إلى</translation>
    </message>
    <message>
        <source>When it is written</source>
        <translation>وقت كتابتها</translation>
    </message>
    <message>
        <source>This is empty: write something.</source>
        <translation>هذا فارغ: اكتب شيئًا.</translation>
    </message>
    <message>
        <source>A choice needs options.</source>
        <translation>يحتاج الاختيار إلى خيارات.</translation>
    </message>
    <message>
        <source>Nothing lies between these two: no answer would fit.</source>
        <translation>لا شيء يقع بين هذين الحدّين: لن تصلح أي إجابة.</translation>
    </message>
    <message>
        <source>A slider needs both ends.</source>
        <translation>يحتاج شريط التمرير إلى طرفيه.</translation>
    </message>
    <message>
        <source>A step is a number above 0.</source>
        <translation>الخطوة عدد أكبر من 0.</translation>
    </message>
    <message>
        <source>Another question has that already: use another.</source>
        <translation>هذا مستعمل في سؤال آخر: استعمل غيره.</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>الإجابة مطلوبة</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Characters: {low} to {high}</source>
        <translation>عدد الأحرف: من {low} إلى {high}</translation>
    </message>
    <message>
        <source>Characters: {low} or more</source>
        <translation>عدد الأحرف: {low} أو أكثر</translation>
    </message>
    <message>
        <source>Characters: {high} or fewer</source>
        <translation>عدد الأحرف: {high} أو أقل</translation>
    </message>
    <message>
        <source>Choose {low} to {high} of them</source>
        <translation>عدد ما يُختار: من {low} إلى {high}</translation>
    </message>
    <message>
        <source>Choose {low} or more of them</source>
        <translation>عدد ما يُختار: {low} أو أكثر</translation>
    </message>
    <message>
        <source>Choose {high} or fewer of them</source>
        <translation>عدد ما يُختار: {high} أو أقل</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>من {low} إلى {high}</translation>
    </message>
    <message>
        <source>A number from {low} to {high}</source>
        <translation>عدد من {low} إلى {high}</translation>
    </message>
    <message>
        <source>A number, {low} or more</source>
        <translation>عدد، {low} أو أكثر</translation>
    </message>
    <message>
        <source>A number, {high} or less</source>
        <translation>عدد، {high} أو أقل</translation>
    </message>
    <message>
        <source>{low} or later</source>
        <translation>{low} أو بعده</translation>
    </message>
    <message>
        <source>{high} or earlier</source>
        <translation>{high} أو قبله</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Parked: keeps the place and is skipped</source>
        <translation>معلّق: يحتفظ بمكانه ويُتخطى</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>تم النداء</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>قيد الخدمة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Show only {name}: {count} waiting</source>
        <translation>عرض {name} فقط: في الانتظار {count}</translation>
    </message>
    <message>
        <source>Show everybody who waits</source>
        <translation>عرض كل المنتظرين</translation>
    </message>
    <message>
        <source>Done today {count}</source>
        <translation>أُنجز اليوم {count}</translation>
    </message>
    <message>
        <source>quotes kept {kept} of {made}</source>
        <translation>المدد المعلنة التي التُزم بها: {kept} من {made}</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Undo the last step of {who}</source>
        <translation>التراجع عن آخر خطوة لـ {who}</translation>
    </message>
    <message>
        <source>waited {waited}</source>
        <translation>انتظر {waited}</translation>
    </message>
    <message>
        <source>waited {waited}, told: at once</source>
        <translation>انتظر {waited}، والمعلن: فورًا</translation>
    </message>
    <message>
        <source>waited {waited}, told {told}</source>
        <translation>انتظر {waited}، والمعلن {told}</translation>
    </message>
    <message>
        <source>Call the next one</source>
        <translation>نداء التالي</translation>
    </message>
    <message>
        <source>The one before in the line</source>
        <translation>السابق في الطابور</translation>
    </message>
    <message>
        <source>The one after in the line</source>
        <translation>التالي في الطابور</translation>
    </message>
    <message>
        <source>Open what the keyboard is on</source>
        <translation>فتح العنصر المحدد بلوحة المفاتيح</translation>
    </message>
    <message>
        <source>On somebody who waits: call them</source>
        <translation>عند منتظر: نداؤه</translation>
    </message>
    <message>
        <source>Serve, or start at once where they fit</source>
        <translation>بدء الخدمة، أو البدء فورًا حيث يناسب</translation>
    </message>
    <message>
        <source>On somebody who was called: call again</source>
        <translation>عند من تم نداؤه: إعادة النداء</translation>
    </message>
    <message>
        <source>On somebody who was called: back in line</source>
        <translation>عند من تم نداؤه: إعادته إلى الطابور</translation>
    </message>
    <message>
        <source>On somebody who was called: gone</source>
        <translation>عند من تم نداؤه: غادر</translation>
    </message>
    <message>
        <source>Park, or back from parking</source>
        <translation>تعليق، أو عودة من التعليق</translation>
    </message>
    <message>
        <source>Choose a time in the calendar, and book there</source>
        <translation>اختيار وقت من التقويم والحجز فيه</translation>
    </message>
    <message>
        <source>What the forecast rests on</source>
        <translation>أساس التوقّع</translation>
    </message>
    <message>
        <source>More: another service, a booking</source>
        <translation>المزيد: خدمة أخرى، حجز</translation>
    </message>
    <message>
        <source>On somebody who is served: finish</source>
        <translation>عند من تُقدَّم له الخدمة: إنهاء</translation>
    </message>
    <message>
        <source>On somebody who is due: arrived</source>
        <translation>عند من حان موعده: وصل</translation>
    </message>
    <message>
        <source>On somebody who is due: no-show</source>
        <translation>عند من حان موعده: لم يحضر</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Who takes them?</source>
        <translation>من يتولى الأمر؟</translation>
    </message>
    <message>
        <source>Book next…</source>
        <translation>حجز قادم…</translation>
    </message>
    <message>
        <source>Start with {staff}</source>
        <translation>البدء مع {staff}</translation>
    </message>
    <message>
        <source>{minutes} ago</source>
        <translation>قبل {minutes}</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>booked {time}</source>
        <translation>محجوز {time}</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>called</source>
        <translation>تم نداؤه</translation>
    </message>
    <message>
        <source>called to {staff}</source>
        <translation>نُودي إلى {staff}</translation>
    </message>
    <message>
        <source>to {staff}</source>
        <translation>إلى {staff}</translation>
    </message>
    <message>
        <source>Name hidden until the call</source>
        <translation>الاسم مخفي حتى النداء</translation>
    </message>
    <message>
        <source>Call next for {name} · {tag}</source>
        <translation>نداء التالي لـ {name}، {tag}</translation>
    </message>
    <message>
        <source>{call}, before {other}</source>
        <translation>{call}، قبل {other}</translation>
    </message>
    <message>
        <source>Call next · {tag} to {staff}, once free</source>
        <translation>نداء التالي، {tag} إلى {staff} عند الفراغ</translation>
    </message>
    <message>
        <source>Call next · {tag} · nobody has {minutes} free now</source>
        <translation>نداء التالي، {tag}، لا أحد لديه {minutes} متاحة الآن</translation>
    </message>
    <message>
        <source>Call next · {tag}</source>
        <translation>نداء التالي، {tag}</translation>
    </message>
    <message>
        <source>Call next · {tag} to {staff}</source>
        <translation>نداء التالي، {tag} إلى {staff}</translation>
    </message>
    <message>
        <source>Call next · {tag} · nobody is free</source>
        <translation>نداء التالي، {tag}، لا أحد متاح</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>في الانتظار: {count}</translation>
    </message>
    <message>
        <source>longest {minutes}</source>
        <translation>الأطول {minutes}</translation>
    </message>
    <message>
        <source>{count} parked</source>
        <translation>المعلّقون: {count}</translation>
    </message>
    <message>
        <source>Due {count}</source>
        <translation>حان موعدهم {count}</translation>
    </message>
    <message>
        <source>{count} late</source>
        <translation>المتأخرون: {count}</translation>
    </message>
    <message>
        <source>{count} within 30 min</source>
        <translation>خلال ٣٠ د: {count}</translation>
    </message>
    <message>
        <source>{staff} runs {minutes} over</source>
        <translation>تجاوز {staff} الوقت بمقدار {minutes}</translation>
    </message>
    <message>
        <source>{staff} is free</source>
        <translation>{staff} متاح</translation>
    </message>
    <message>
        <source>fits with {staff}</source>
        <translation>يناسب {staff}</translation>
    </message>
    <message>
        <source>before the {next}</source>
        <translation>قبل {next}</translation>
    </message>
    <message>
        <source>fits before the end of the day</source>
        <translation>يناسب قبل نهاية اليوم</translation>
    </message>
    <message>
        <source>fits before the booking at {time}</source>
        <translation>يناسب قبل حجز {time}</translation>
    </message>
    <message>
        <source>Runs {minutes} into {who} at {time}</source>
        <translation>يمتد {minutes} داخل موعد {who} في {time}</translation>
    </message>
    <message>
        <source>Runs {minutes} into the booking at {time}</source>
        <translation>يمتد {minutes} داخل الحجز في {time}</translation>
    </message>
    <message>
        <source>{minutes} into {time}</source>
        <translation>{minutes} داخل {time}</translation>
    </message>
    <message>
        <source>{minutes} of ~{told} min</source>
        <translation>{minutes} من ~{told} د</translation>
    </message>
    <message>
        <source>Still to ask: {questions}</source>
        <translation>يبقى السؤال عن: {questions}</translation>
    </message>
    <message>
        <source>{verb}: {who}</source>
        <translation>{verb}: {who}</translation>
    </message>
    <message>
        <source>Recall in {seconds} s</source>
        <translation>إعادة النداء بعد {seconds} ث</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>More: {who}</source>
        <translation>المزيد: {who}</translation>
    </message>
    <message>
        <source>Book at…</source>
        <translation>حجز في…</translation>
    </message>
    <message>
        <source>What the forecast rests on: {who}</source>
        <translation>أساس التوقّع: {who}</translation>
    </message>
    <message>
        <source>Queue settings</source>
        <translation>إعدادات الطابور</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>After {minutes}</source>
        <translation>بعد {minutes}</translation>
    </message>
    <message>
        <source>After {seconds} seconds</source>
        <translation>بعد {seconds} ثانية</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>Start with…</source>
        <translation>البدء مع…</translation>
    </message>
    <message>
        <source>Nobody else here can take them.</source>
        <translation>لا يمكن لأحد آخر هنا أن يتولى الأمر.</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>+ Check in</source>
        <translation>+ تسجيل الوصول</translation>
    </message>
    <message>
        <source>Check in a walk-in</source>
        <translation>تسجيل وصول عميل بدون موعد</translation>
    </message>
    <message>
        <source>Queue settings</source>
        <translation>إعدادات الطابور</translation>
    </message>
    <message>
        <source>Nobody is waiting. Check in the next walk-in, or press Arrive on a booking that is due.</source>
        <translation>لا أحد في الانتظار. سجّل وصول التالي بدون موعد، أو اضغط «وصول» عند حجز حان موعده.</translation>
    </message>
    <message>
        <source>Nobody is called. The space bar calls the next one.</source>
        <translation>لم يُنادَ أحد. مفتاح المسافة ينادي التالي.</translation>
    </message>
    <message>
        <source>Nobody is being served. Press Serve on somebody who was called.</source>
        <translation>لا أحد قيد الخدمة. اضغط «بدء الخدمة» عند من تم نداؤه.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>تم النداء</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>قيد الخدمة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>حان موعدهم</translation>
    </message>
    <message>
        <source>Nobody is due in the next hours.</source>
        <translation>لا مواعيد مستحقة في الساعات القادمة.</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>الأيام السابقة</translation>
    </message>
</context>
<context>
    <name>QueueSettings</name>
    <message>
        <source>Call again</source>
        <translation>إعادة النداء</translation>
    </message>
    <message>
        <source>Names before the call</source>
        <translation>الأسماء قبل النداء</translation>
    </message>
    <message>
        <source>How long a time is held</source>
        <translation>مدة الاحتفاظ بالوقت</translation>
    </message>
    <message>
        <source>CALL THE SAME CUSTOMER AGAIN</source>
        <translation>إعادة نداء العميل نفسه</translation>
    </message>
    <message>
        <source>NAMES BEFORE THE CALL</source>
        <translation>الأسماء قبل النداء</translation>
    </message>
    <message>
        <source>Hidden names keep anybody from picking an easier customer. They show once somebody is called.</source>
        <translation>إخفاء الأسماء يمنع انتقاء عميل أسهل. وتظهر عند النداء.</translation>
    </message>
    <message>
        <source>A TIME HELD FOR SOMEBODY ON THE WAITLIST</source>
        <translation>وقت محتفَظ به لعميل من قائمة الانتظار</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>ظاهرة</translation>
    </message>
    <message>
        <source>Hidden until the call</source>
        <translation>مخفية حتى النداء</translation>
    </message>
</context>
<context>
    <name>QuitSheet</name>
    <message>
        <source>Not everything is sent</source>
        <translation>لم يُرسل كل شيء</translation>
    </message>
    <message>
        <source>It is safe on this till, and is sent when Floorwalker is open again.</source>
        <translation>كل شيء محفوظ على نقطة الخدمة هذه، ويُرسل عند فتح Floorwalker من جديد.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>بقاء</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>إنهاء رغم ذلك</translation>
    </message>
    <message>
        <source>1 change has not been sent.</source>
        <translation>تغيير واحد لم يُرسل.</translation>
    </message>
    <message>
        <source>{number} changes have not been sent.</source>
        <translation>تغييرات لم تُرسل: {number}.</translation>
    </message>
    <message>
        <source>Everything has been sent by now.</source>
        <translation>أُرسل كل شيء الآن.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا أحد في الانتظار</numerusform>
            <numerusform>شخص واحد في الانتظار</numerusform>
            <numerusform>شخصان في الانتظار</numerusform>
            <numerusform>%n أشخاص في الانتظار</numerusform>
            <numerusform>%n شخصًا في الانتظار</numerusform>
            <numerusform>%n شخص في الانتظار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReachList</name>
    <message>
        <source>WHICH PLACES</source>
        <translation>الفروع</translation>
    </message>
    <message>
        <source>Everything of these comes to this till.</source>
        <translation>كل ما يخصها يصل إلى نقطة الخدمة هذه.</translation>
    </message>
    <message>
        <source>May read: {what}</source>
        <translation>يُسمح بقراءة: {what}</translation>
    </message>
    <message>
        <source>May change: {what}</source>
        <translation>يُسمح بتغيير: {what}</translation>
    </message>
    <message>
        <source>May not read: {what}</source>
        <translation>لا يُسمح بقراءة: {what}</translation>
    </message>
    <message>
        <source>May not change: {what}</source>
        <translation>لا يُسمح بتغيير: {what}</translation>
    </message>
    <message>
        <source>Bookings are read and written.</source>
        <translation>تُقرأ الحجوزات وتُكتب.</translation>
    </message>
</context>
<context>
    <name>Ready</name>
    <message>
        <source>Look over opening hours and special days</source>
        <translation>مراجعة ساعات العمل والأيام الخاصة</translation>
    </message>
    <message>
        <source>Free times are cut out of them.</source>
        <translation>تُحسب منها الأوقات المتاحة.</translation>
    </message>
    <message>
        <source>Name this till</source>
        <translation>تسمية نقطة الخدمة هذه</translation>
    </message>
    <message>
        <source>Its letter stands before its tickets, so that two tills never give the same one.</source>
        <translation>يسبق حرفها تذاكرها، فلا تُصدر نقطتا خدمة التذكرة نفسها أبدًا.</translation>
    </message>
    <message>
        <source>Choose the ticket printer, and try it</source>
        <translation>اختيار طابعة التذاكر وتجربتها</translation>
    </message>
    <message>
        <source>Without one the number is shown large.</source>
        <translation>من دونها يُعرض الرقم كبيرًا.</translation>
    </message>
    <message>
        <source>Give PINs, a manager&apos;s first</source>
        <translation>منح الأرقام السرية، للمدير أولًا</translation>
    </message>
    <message>
        <source>Until then everybody may do everything, and the till does not lock.</source>
        <translation>حتى ذلك الحين يمكن للجميع فعل كل شيء، ولا تُقفل نقطة الخدمة.</translation>
    </message>
</context>
<context>
    <name>ReadySheet</name>
    <message>
        <source>Get this till ready</source>
        <translation>تجهيز نقطة الخدمة هذه</translation>
    </message>
    <message>
        <source>Nothing of this has to be done now: you can book and check in already.</source>
        <translation>لا يلزم فعل أي من هذا الآن: الحجز وتسجيل الوصول ممكنان بالفعل.</translation>
    </message>
    <message>
        <source>This till is ready</source>
        <translation>هذا الصندوق جاهز</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>{step}: open the settings</source>
        <translation>{step}: فتح الإعدادات</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>معاينته</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>تنفيذ الآن</translation>
    </message>
    <message>
        <source>No printer here</source>
        <translation>لا توجد طابعة هنا</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reason, if there is one</source>
        <translation>السبب، إن وُجد</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>لا داعي</translation>
    </message>
    <message>
        <source>Say why first, in a few words</source>
        <translation>اذكر السبب أولًا بكلمات قليلة</translation>
    </message>
</context>
<context>
    <name>ReceiptFields</name>
    <message>
        <source>Receipt number</source>
        <translation>رقم الإيصال</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>رقم الطلبية</translation>
    </message>
</context>
<context>
    <name>RecordSection</name>
    <message>
        <source>Nothing that can be booked depends on it.</source>
        <translation>لا يعتمد عليه شيء مما يمكن حجزه.</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
</context>
<context>
    <name>RecordStage</name>
    <message>
        <source>All of them</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>a range is at most {days} days, both ends counted; this one has {asked}</source>
        <translation>أقصى مدة للفترة {days} يوم شاملة الطرفين؛ وهذه مدتها {asked}</translation>
    </message>
    <message>
        <source>a time is held for them already: end that call first</source>
        <translation>هناك وقت محتفَظ به لهذا العميل بالفعل: أنهِ ذلك الاتصال أولًا</translation>
    </message>
    <message>
        <source>an appointment needs a customer: name one first</source>
        <translation>يحتاج الموعد إلى عميل: حدّد عميلًا أولًا</translation>
    </message>
    <message>
        <source>called a moment ago: call again in {seconds} seconds</source>
        <translation>تم النداء قبل لحظة: أعد النداء بعد {seconds} ثانية</translation>
    </message>
    <message>
        <source>customers can book at most {days} days ahead</source>
        <translation>يمكن للعملاء الحجز مسبقًا بما لا يزيد على {days} يوم</translation>
    </message>
    <message>
        <source>customers must book at least {minutes} minutes ahead</source>
        <translation>على العملاء الحجز قبل الموعد بما لا يقل عن {minutes} دقيقة</translation>
    </message>
    <message>
        <source>customers who were imported stay: their import cannot be taken back</source>
        <translation>يبقى العملاء المستوردون: لا يمكن التراجع عن استيرادهم</translation>
    </message>
    <message>
        <source>full: {peak} of {capacity} places are taken then</source>
        <translation>ممتلئ: الأماكن المشغولة حينها {peak} من {capacity}</translation>
    </message>
    <message>
        <source>it has changed since: take back the later step first</source>
        <translation>تغيّر منذ ذلك الحين: تراجع عن الخطوة اللاحقة أولًا</translation>
    </message>
    <message>
        <source>it is too late to check in today: the last check-in was at {time}</source>
        <translation>فات وقت تسجيل الوصول اليوم: كان آخر تسجيل في {time}</translation>
    </message>
    <message>
        <source>it is {status}, and from there it cannot become {wanted}</source>
        <translation>حالته «{status}»، ولا يمكن أن تصبح منها «{wanted}»</translation>
    </message>
    <message>
        <source>no time is held for them any more: hold it again</source>
        <translation>لم يعد هناك وقت محتفَظ به لهذا العميل: احتفظ به من جديد</translation>
    </message>
    <message>
        <source>nobody can check in at the moment: the line is paused</source>
        <translation>لا يمكن لأحد تسجيل الوصول حاليًا: الطابور متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>nobody is eligible for {service} at {place}</source>
        <translation>لا أحد مؤهل لخدمة {service} في {place}</translation>
    </message>
    <message>
        <source>nobody is waiting</source>
        <translation>لا أحد في الانتظار</translation>
    </message>
    <message>
        <source>not everybody may do this: it needs a manager&apos;s PIN</source>
        <translation>ليس هذا متاحًا للجميع: يتطلب الرقم السري لمدير</translation>
    </message>
    <message>
        <source>not one of the times on the grid of {who}</source>
        <translation>ليس من الأوقات المحددة لـ {who}</translation>
    </message>
    <message>
        <source>only a step of the same day can be taken back</source>
        <translation>لا يمكن التراجع إلا عن خطوة من اليوم نفسه</translation>
    </message>
    <message>
        <source>outside the hours of {who}</source>
        <translation>خارج ساعات {who}</translation>
    </message>
    <message>
        <source>somebody takes this booking already: nothing needs deciding</source>
        <translation>هناك من يتولى هذا الحجز بالفعل: لا شيء يحتاج إلى قرار</translation>
    </message>
    <message>
        <source>that step has been taken back already</source>
        <translation>تم التراجع عن تلك الخطوة بالفعل</translation>
    </message>
    <message>
        <source>that time is already past</source>
        <translation>مضى ذلك الوقت بالفعل</translation>
    </message>
    <message>
        <source>the answer to “{question}” does not fit: {right}</source>
        <translation>الإجابة عن «{question}» غير مناسبة: {right}</translation>
    </message>
    <message>
        <source>the booking is early, and a walk-in waits: call it out of order with a reason</source>
        <translation>الحجز مبكر وهناك منتظر بدون موعد: نادِه خارج الترتيب مع ذكر السبب</translation>
    </message>
    <message>
        <source>the dates wished for are over</source>
        <translation>انتهت التواريخ المطلوبة</translation>
    </message>
    <message>
        <source>the end must be after the start</source>
        <translation>يجب أن تكون النهاية بعد البداية</translation>
    </message>
    <message>
        <source>the first PIN must be a manager&apos;s: make {who} a manager, or begin with somebody who is one</source>
        <translation>يجب أن يكون أول رقم سري لمدير: اجعل {who} مديرًا، أو ابدأ بمن هو مدير</translation>
    </message>
    <message>
        <source>the line is full: no more than {most} may wait at once</source>
        <translation>الطابور ممتلئ: لا يُسمح بأن ينتظر أكثر من {most} في آن واحد</translation>
    </message>
    <message>
        <source>the places are those of {who}, and the booking is for {service}</source>
        <translation>الأماكن تخص {who}، والحجز لخدمة {service}</translation>
    </message>
    <message>
        <source>the question “{question}” needs an answer</source>
        <translation>السؤال «{question}» يحتاج إلى إجابة</translation>
    </message>
    <message>
        <source>there is no {what} “{name}”</source>
        <translation>غير موجود: {what} «{name}»</translation>
    </message>
    <message>
        <source>there is nothing to do again</source>
        <translation>لا شيء لإعادة تنفيذه</translation>
    </message>
    <message>
        <source>there is nothing to take back</source>
        <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
        <source>this needs a reason in words</source>
        <translation>يتطلب هذا سببًا مكتوبًا</translation>
    </message>
    <message>
        <source>this till has no ticket printer: choose one in the settings</source>
        <translation>لا طابعة تذاكر لنقطة الخدمة هذه: اختر واحدة من الإعدادات</translation>
    </message>
    <message>
        <source>{customer} comes first for this time: say why it is offered to somebody else</source>
        <translation>الأولوية في هذا الوقت للعميل {customer}: اذكر سبب عرضه على غيره</translation>
    </message>
    <message>
        <source>{customer} waits for {service} already: change that wish instead</source>
        <translation>{customer} ينتظر {service} من قبل: عدّل ذلك الطلب بدلًا من هذا</translation>
    </message>
    <message>
        <source>{place} is closed for good</source>
        <translation>{place} مغلق نهائيًا</translation>
    </message>
    <message>
        <source>{service} cannot be booked: it is {why}</source>
        <translation>لا يمكن حجز {service}: {why}</translation>
    </message>
    <message>
        <source>{service} has no waitlist</source>
        <translation>لا قائمة انتظار لخدمة {service}</translation>
    </message>
    <message>
        <source>{service} is not offered at {place}</source>
        <translation>لا تُقدَّم خدمة {service} في {place}</translation>
    </message>
    <message>
        <source>{service} needs a member of staff: name one in assigned_staff_id</source>
        <translation>تحتاج خدمة {service} إلى موظف: حدّده في assigned_staff_id</translation>
    </message>
    <message>
        <source>{service} takes no walk-ins: it needs walk-ins and the queue allowed</source>
        <translation>لا تقبل خدمة {service} الحضور بدون موعد: يجب السماح بالحضور بدون موعد وبالطابور</translation>
    </message>
    <message>
        <source>{what} belongs to the connected remote: change it there</source>
        <translation>{what} تابع للخادم المتصل: يُغيَّر هناك</translation>
    </message>
    <message>
        <source>{who} has no hours set up at all, so it counts as closed</source>
        <translation>لا ساعات محددة إطلاقًا لـ {who}، فيُعدّ مغلقًا</translation>
    </message>
    <message>
        <source>{who} has no such time off any more</source>
        <translation>لم تعد هذه الإجازة موجودة لدى {who}</translation>
    </message>
    <message>
        <source>{who} is closed then</source>
        <translation>{who} مغلق حينها</translation>
    </message>
    <message>
        <source>{who} is in the buffer of the booking from {start} to {end}</source>
        <translation>{who} في فاصل الحجز من {start} إلى {end}</translation>
    </message>
    <message>
        <source>{who} is not eligible for {service} at {place}</source>
        <translation>{who} غير مؤهل لخدمة {service} في {place}</translation>
    </message>
    <message>
        <source>{who} is not working then</source>
        <translation>{who} لا يعمل حينها</translation>
    </message>
    <message>
        <source>{who} is taken from {start} to {end}</source>
        <translation>{who} مشغول من {start} إلى {end}</translation>
    </message>
    <message>
        <source>{who} is the only manager with a PIN: give another manager one first</source>
        <translation>{who} هو المدير الوحيد الذي لديه رقم سري: امنح مديرًا آخر رقمًا سريًا أولًا</translation>
    </message>
    <message>
        <source>{why}</source>
        <translation>{why}</translation>
    </message>
</context>
<context>
    <name>RejectPanel</name>
    <message>
        <source>The reason in your own words, if there is one</source>
        <translation>السبب بكلماتك، إن وُجد</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>↵</source>
        <translation>↵</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>لا داعي</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Reject {who}: why?</source>
        <translation>رفض {who}: لماذا؟</translation>
    </message>
    <message>
        <source>Reject {count} requests: why?</source>
        <translation>رفض الطلبات ({count}): لماذا؟</translation>
    </message>
</context>
<context>
    <name>Rejecting</name>
    <message>
        <source>That time is taken</source>
        <translation>ذلك الوقت مشغول</translation>
    </message>
    <message>
        <source>Nobody is free then</source>
        <translation>لا أحد متاح حينها</translation>
    </message>
    <message>
        <source>Closed then</source>
        <translation>مغلق حينها</translation>
    </message>
    <message>
        <source>Please call us</source>
        <translation>يُرجى الاتصال بنا</translation>
    </message>
    <message>
        <source>Why it is rejected</source>
        <translation>سبب الرفض</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Customers who are added stay: Undo takes back bookings alone.</source>
        <translation>يبقى العملاء المضافون: التراجع يلغي الحجوزات وحدها.</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>Why it is not taken</source>
        <translation>سبب عدم القبول</translation>
    </message>
    <message>
        <source>The report is saved: {file}</source>
        <translation>حُفظ التقرير: {file}</translation>
    </message>
    <message>
        <source>not-imported.csv</source>
        <translation>not-imported.csv</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>A window&apos;s height up, or down</source>
        <translation>بارتفاع نافذة إلى أعلى أو إلى أسفل</translation>
    </message>
    <message>
        <source>Nothing was booked here for this day, and nobody walked in.</source>
        <translation>لم يُحجز شيء هنا لهذا اليوم، ولم يحضر أحد دون موعد.</translation>
    </message>
    <message>
        <source>BOOKINGS</source>
        <translation>الحجوزات</translation>
    </message>
    <message>
        <source>WALK-INS</source>
        <translation>دون موعد</translation>
    </message>
    <message>
        <source>WAITS</source>
        <translation>أوقات الانتظار</translation>
    </message>
    <message>
        <source>SERVICES</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>In all: {count}. Completed: {done}. No-shows: {missed}. Called off: {off}. Still open: {open}.</source>
        <translation>المجموع: {count}. مكتمل: {done}. لم يحضر: {missed}. ملغى: {off}. ما زال مفتوحًا: {open}.</translation>
    </message>
    <message>
        <source>In all: {count}. Served: {done}. Left: {left}. Still here: {open}.</source>
        <translation>المجموع: {count}. تمت خدمتهم: {done}. غادروا: {left}. ما زالوا هنا: {open}.</translation>
    </message>
    <message>
        <source>Nobody who was told a wait has been called.</source>
        <translation>لم يُنادَ أحد ممن أُخبروا بمدة انتظار.</translation>
    </message>
    <message>
        <source>Called within the time that they were told: {kept} of {count}</source>
        <translation>نودي عليهم ضمن الوقت المذكور لهم: {kept} من {count}</translation>
    </message>
    <message>
        <source>The others waited longer, about {minutes} more</source>
        <translation>انتظر الآخرون مدة أطول، بنحو {minutes} إضافية</translation>
    </message>
    <message>
        <source>Booked: {booked}. Walked in: {walked}.</source>
        <translation>محجوز: {booked}. دون موعد: {walked}.</translation>
    </message>
    <message>
        <source>Change the length of {service}</source>
        <translation>تغيير مدة {service}</translation>
    </message>
    <message>
        <source>Change the length</source>
        <translation>تغيير المدة</translation>
    </message>
    <message>
        <source>Planned with {planned}; too few were finished of late to say how long it takes</source>
        <translation>المخطط {planned}؛ لم يكتمل مؤخرًا ما يكفي لمعرفة المدة الفعلية</translation>
    </message>
    <message>
        <source>Takes about as long as planned: {planned}</source>
        <translation>يستغرق تقريبًا المدة المقررة: {planned}</translation>
    </message>
    <message>
        <source>Planned with {planned}; of late it takes about {real}</source>
        <translation>مقرر له {planned}؛ ويستغرق مؤخرًا نحو {real}</translation>
    </message>
</context>
<context>
    <name>RequestColumn</name>
    <message>
        <source>Order: {order}</source>
        <translation>الترتيب: {order}</translation>
    </message>
</context>
<context>
    <name>Rota</name>
    <message>
        <source>nobody served yet today</source>
        <translation>لم يخدم أحدًا اليوم بعد</translation>
    </message>
    <message>
        <source>{count} served today</source>
        <translation>خدم اليوم: {count}</translation>
    </message>
    <message>
        <source>the last one ended {time}</source>
        <translation>انتهت آخر خدمة في {time}</translation>
    </message>
    <message>
        <source>Next in turn: {why}</source>
        <translation>صاحب الدور التالي: {why}</translation>
    </message>
</context>
<context>
    <name>SameAsSheet</name>
    <message>
        <source>Find the other record of {name}</source>
        <translation>العثور على السجل الآخر لـ {name}</translation>
    </message>
    <message>
        <source>Find the other record of {name}. Both are shown side by side then; nothing is changed before that.</source>
        <translation>ابحث عن السجل الآخر لـ {name}. يُعرض الاثنان بعد ذلك جنبًا إلى جنب، ولا يتغيّر شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>لا داعي</translation>
    </message>
</context>
<context>
    <name>ScanRouter</name>
    <message>
        <source>No booking, ticket or customer has the code {code}</source>
        <translation>لا حجز ولا تذكرة ولا عميل بالرمز {code}</translation>
    </message>
</context>
<context>
    <name>Scene</name>
    <message>
        <source>Nothing to change</source>
        <translation>لا شيء للتغيير</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>SectionMenu</name>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Section: {title}</source>
        <translation>القسم: {title}</translation>
    </message>
</context>
<context>
    <name>ServiceButtons</name>
    <message>
        <source>Check in for</source>
        <translation>تسجيل الوصول لخدمة</translation>
    </message>
</context>
<context>
    <name>ServicesSection</name>
    <message>
        <source>Hours of the service</source>
        <translation>ساعات الخدمة</translation>
    </message>
    <message>
        <source>HOURS OF THE SERVICE</source>
        <translation>ساعات الخدمة</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>How a booking begins</source>
        <translation>كيف يبدأ الحجز</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>المدة بالدقائق</translation>
    </message>
    <message>
        <source>A start every so many minutes</source>
        <translation>بداية كل هذا العدد من الدقائق</translation>
    </message>
    <message>
        <source>Its length</source>
        <translation>مدتها</translation>
    </message>
    <message>
        <source>Buffer before, in minutes</source>
        <translation>فاصل قبلها، بالدقائق</translation>
    </message>
    <message>
        <source>Buffer after, in minutes</source>
        <translation>فاصل بعدها، بالدقائق</translation>
    </message>
    <message>
        <source>Offered at</source>
        <translation>تُقدَّم في</translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>WHO DOES IT</source>
        <translation>من يقدّمها</translation>
    </message>
    <message>
        <source>Needs a member of staff</source>
        <translation>تحتاج إلى موظف</translation>
    </message>
    <message>
        <source>Anybody who works at the location</source>
        <translation>كل من يعمل في الفرع</translation>
    </message>
    <message>
        <source>Customers must choose who</source>
        <translation>على العملاء اختيار الموظف</translation>
    </message>
    <message>
        <source>Places at a time, without staff</source>
        <translation>الأماكن في آن واحد، بلا موظفين</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Its own staff</source>
        <translation>موظفون خاصون بها</translation>
    </message>
    <message>
        <source>WHO MAY BOOK IT</source>
        <translation>من يمكنه حجزها</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشورة</translation>
    </message>
    <message>
        <source>Archived: not offered any more</source>
        <translation>مؤرشفة: لم تعد تُقدَّم</translation>
    </message>
    <message>
        <source>Customers book it themselves</source>
        <translation>يحجزها العملاء بأنفسهم</translation>
    </message>
    <message>
        <source>Takes walk-ins</source>
        <translation>تقبل الحضور بدون موعد</translation>
    </message>
    <message>
        <source>Has a queue</source>
        <translation>لها طابور</translation>
    </message>
    <message>
        <source>Has a waitlist</source>
        <translation>لها قائمة انتظار</translation>
    </message>
    <message>
        <source>Customers book so many minutes ahead</source>
        <translation>يحجز العملاء قبل الموعد بهذا العدد من الدقائق</translation>
    </message>
    <message>
        <source>… and at most so many days ahead</source>
        <translation>… وبما لا يزيد على هذا العدد من الأيام</translation>
    </message>
    <message>
        <source>Letters of its tickets</source>
        <translation>حروف تذاكرها</translation>
    </message>
    <message>
        <source>First letter of the name</source>
        <translation>أول حرف من الاسم</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>الاستبيان</translation>
    </message>
    <message>
        <source>QUESTIONS</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>So many days later</source>
        <translation>بعد هذا العدد من الأيام</translation>
    </message>
    <message>
        <source>So many days before</source>
        <translation>قبل هذا العدد من الأيام</translation>
    </message>
    <message>
        <source>NOTIFICATIONS</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>and hours</source>
        <translation>والساعات</translation>
    </message>
    <message>
        <source>WHAT IS SAID OF IT</source>
        <translation>ما يُقال عنها</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Short description</source>
        <translation>وصف قصير</translation>
    </message>
    <message>
        <source>Long description</source>
        <translation>وصف طويل</translation>
    </message>
    <message>
        <source>Terms and conditions</source>
        <translation>الشروط والأحكام</translation>
    </message>
    <message>
        <source>Notes for staff only</source>
        <translation>ملاحظات للموظفين فقط</translation>
    </message>
    <message>
        <source>For other systems</source>
        <translation>لأنظمة أخرى</translation>
    </message>
    <message>
        <source>Short name for links and files</source>
        <translation>اسم قصير للروابط والملفات</translation>
    </message>
    <message>
        <source>Shown only if</source>
        <translation>تُعرض فقط إذا</translation>
    </message>
    <message>
        <source>Notes of other systems</source>
        <translation>ملاحظات أنظمة أخرى</translation>
    </message>
    <message>
        <source>Made of the name</source>
        <translation>مُشتق من الاسم</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>الأيقونة</translation>
    </message>
    <message>
        <source>Address of a picture</source>
        <translation>عنوان صورة</translation>
    </message>
    <message>
        <source>Archive it</source>
        <translation>أرشفتها</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>مؤرشفة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>There is no location yet.</source>
        <translation>لا يوجد فرع بعد.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The section before, in the list</source>
        <translation>القسم السابق في القائمة</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>PINs and roles</source>
        <translation>الأرقام السرية والأدوار</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>ما يُبلَّغ عنه</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>نقطة الخدمة هذه</translation>
    </message>
    <message>
        <source>One part in a line, such as city: Berlin</source>
        <translation>جزء في كل سطر، مثل: ‎city: Berlin</translation>
    </message>
    <message>
        <source>This cannot be saved yet: see the lines in red.</source>
        <translation>لا يمكن الحفظ بعد: انظر الأسطر الحمراء.</translation>
    </message>
    <message>
        <source>For customers {added} come and {gone} go.</source>
        <translation>للعملاء: تُضاف {added} وتختفي {gone}.</translation>
    </message>
    <message>
        <source>1 booking left uncovered</source>
        <translation>بقي حجز واحد بلا تغطية</translation>
    </message>
    <message>
        <source>{act}: {effects}</source>
        <translation>{act}: {effects}</translation>
    </message>
    <message>
        <source>{count} bookings left uncovered</source>
        <translation>حجوزات بقيت بلا تغطية: {count}</translation>
    </message>
    <message>
        <source>It leaves no booking uncovered.</source>
        <translation>لا يترك أي حجز بلا تغطية.</translation>
    </message>
    <message>
        <source>{bookings} ({names}). They stay as they are until you decide.</source>
        <translation>{bookings} ({names}). وتبقى كما هي حتى يُتخذ قرار بشأنها.</translation>
    </message>
    <message>
        <source>In the next {days} days {added} bookable times come and {gone} go.</source>
        <translation>في الأيام القادمة ({days}): الأوقات القابلة للحجز المضافة {added} والمحذوفة {gone}.</translation>
    </message>
    <message>
        <source>In the next {days} days {added} bookable times come.</source>
        <translation>في الأيام القادمة ({days}): الأوقات القابلة للحجز المضافة {added}.</translation>
    </message>
    <message>
        <source>In the next {days} days {gone} bookable times go.</source>
        <translation>في الأيام القادمة ({days}): الأوقات القابلة للحجز المحذوفة {gone}.</translation>
    </message>
    <message>
        <source>No bookable time comes or goes.</source>
        <translation>لا يُضاف أي وقت قابل للحجز ولا يُحذف.</translation>
    </message>
    <message>
        <source>For customers {added} come.</source>
        <translation>للعملاء: تُضاف {added}.</translation>
    </message>
    <message>
        <source>For customers {gone} go.</source>
        <translation>للعملاء: تختفي {gone}.</translation>
    </message>
    <message>
        <source>In the next {days} days, and on special days after, {added} bookable times come and {gone} go.</source>
        <translation>في الأيام القادمة ({days})، وفي الأيام الخاصة بعدها: الأوقات القابلة للحجز المضافة {added} والمحذوفة {gone}.</translation>
    </message>
    <message>
        <source>In the next {days} days, and on special days after, {added} bookable times come.</source>
        <translation>في الأيام القادمة ({days})، وفي الأيام الخاصة بعدها: الأوقات القابلة للحجز المضافة {added}.</translation>
    </message>
    <message>
        <source>In the next {days} days, and on special days after, {gone} bookable times go.</source>
        <translation>في الأيام القادمة ({days})، وفي الأيام الخاصة بعدها: الأوقات القابلة للحجز المحذوفة {gone}.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Hours {number}</source>
        <translation>الساعات {number}</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>New member of staff</source>
        <translation>موظف جديد</translation>
    </message>
    <message>
        <source>There is no staff yet. Services that need staff cannot be booked so far.</source>
        <translation>لا يوجد موظفون بعد. لا يمكن حتى الآن حجز الخدمات التي تحتاج إلى موظفين.</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>الفروع</translation>
    </message>
    <message>
        <source>New location</source>
        <translation>فرع جديد</translation>
    </message>
    <message>
        <source>There is no location yet. Nothing can be booked before there is one.</source>
        <translation>لا يوجد فرع بعد. لا يمكن حجز أي شيء قبل إضافة فرع.</translation>
    </message>
    <message>
        <source>Confirmed at once</source>
        <translation>تأكيد فوري</translation>
    </message>
    <message>
        <source>Asks for approval</source>
        <translation>تتطلب الموافقة</translation>
    </message>
    <message>
        <source>Walk-ins only</source>
        <translation>بدون موعد فقط</translation>
    </message>
    <message>
        <source>When it is booked or requested</source>
        <translation>عند الحجز أو الطلب</translation>
    </message>
    <message>
        <source>When it is confirmed</source>
        <translation>عند التأكيد</translation>
    </message>
    <message>
        <source>When it is cancelled</source>
        <translation>عند الإلغاء</translation>
    </message>
    <message>
        <source>When a request is rejected</source>
        <translation>عند رفض طلب</translation>
    </message>
    <message>
        <source>When it is completed</source>
        <translation>عند الاكتمال</translation>
    </message>
    <message>
        <source>As a reminder, before it begins</source>
        <translation>للتذكير قبل البدء</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>خدمة جديدة</translation>
    </message>
    <message>
        <source>There is no service yet. Nothing can be booked before there is one.</source>
        <translation>لا توجد خدمة بعد. لا يمكن حجز أي شيء قبل إضافة خدمة.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>ساعات أخرى</translation>
    </message>
    <message>
        <source>A special day</source>
        <translation>يوم خاص</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>كل سنة</translation>
    </message>
    <message>
        <source>Works there from</source>
        <translation>يعمل هناك من</translation>
    </message>
    <message>
        <source>Works there until</source>
        <translation>يعمل هناك حتى</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>Only for a time…</source>
        <translation>لمدة محددة فقط…</translation>
    </message>
    <message>
        <source>This is empty: write something.</source>
        <translation>هذا فارغ: اكتب شيئًا.</translation>
    </message>
    <message>
        <source>Another one has that already: use another.</source>
        <translation>هذا مستعمل في مكان آخر: استعمل غيره.</translation>
    </message>
    <message>
        <source>It must be from {least} to {most}.</source>
        <translation>يجب أن يكون من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>No time zone is called that: use a name like Europe/Berlin.</source>
        <translation>لا منطقة زمنية بهذا الاسم: استعمل اسمًا مثل Europe/Berlin.</translation>
    </message>
    <message>
        <source>Customers can only choose staff where the service requires staff.</source>
        <translation>لا يمكن للعملاء اختيار الموظف إلا إذا كانت الخدمة تحتاج إلى موظفين.</translation>
    </message>
    <message>
        <source>A service for walk-ins only must allow walk-ins.</source>
        <translation>الخدمة المتاحة بدون موعد فقط يجب أن تسمح بالحضور بدون موعد.</translation>
    </message>
    <message>
        <source>Customers cannot book a service for walk-ins only.</source>
        <translation>لا يمكن للعملاء حجز خدمة متاحة بدون موعد فقط.</translation>
    </message>
    <message>
        <source>Choose somebody, or take the staff of the location.</source>
        <translation>اختر شخصًا، أو استعمل موظفي الفرع.</translation>
    </message>
    <message>
        <source>Programs could not read this rule: write it as JSON Logic.</source>
        <translation>لا تستطيع البرامج قراءة هذه القاعدة: اكتبها بصيغة JSON Logic.</translation>
    </message>
    <message>
        <source>Programs could not read this: look at its brackets and quotes.</source>
        <translation>لا تستطيع البرامج قراءة هذا: راجع الأقواس وعلامات الاقتباس.</translation>
    </message>
    <message>
        <source>Use one to four letters or digits.</source>
        <translation>استعمل من حرف أو رقم واحد إلى أربعة.</translation>
    </message>
    <message>
        <source>Nothing asks that: choose when it is asked.</source>
        <translation>لا شيء يسأل عن ذلك: اختر متى يُسأل.</translation>
    </message>
    <message>
        <source>Choose one of the cities, or type on.</source>
        <translation>اختر إحدى المدن، أو تابع الكتابة.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>اكتب عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>الطابعات</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>الاستبيانات</translation>
    </message>
    <message>
        <source>New questionnaire</source>
        <translation>استبيان جديد</translation>
    </message>
    <message>
        <source>There is no questionnaire yet: nothing is asked when something is booked.</source>
        <translation>لا يوجد استبيان بعد: لا يُطرح أي سؤال عند الحجز.</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>إصدار جديد</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>الإصدار {number}</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>الصفحة {number}</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>سؤال جديد</translation>
    </message>
    <message>
        <source>One line of text</source>
        <translation>سطر نصي واحد</translation>
    </message>
    <message>
        <source>Several lines of text</source>
        <translation>عدة أسطر نصية</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>A slider</source>
        <translation>شريط تمرير</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>واحد من عدة خيارات</translation>
    </message>
    <message>
        <source>Any of several</source>
        <translation>أي عدد من عدة خيارات</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>A date and a time</source>
        <translation>تاريخ ووقت</translation>
    </message>
    <message>
        <source>A phone number</source>
        <translation>رقم هاتف</translation>
    </message>
    <message>
        <source>An e-mail address</source>
        <translation>عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>Data for other systems</source>
        <translation>بيانات لأنظمة أخرى</translation>
    </message>
    <message>
        <source>Fewest characters</source>
        <translation>أقل عدد من الأحرف</translation>
    </message>
    <message>
        <source>Most characters</source>
        <translation>أكبر عدد من الأحرف</translation>
    </message>
    <message>
        <source>Fewest choices</source>
        <translation>أقل عدد من الخيارات</translation>
    </message>
    <message>
        <source>Most choices</source>
        <translation>أكبر عدد من الخيارات</translation>
    </message>
    <message>
        <source>Smallest number</source>
        <translation>أصغر عدد</translation>
    </message>
    <message>
        <source>Largest number</source>
        <translation>أكبر عدد</translation>
    </message>
    <message>
        <source>Nowhere else</source>
        <translation>لا مكان آخر</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>The appointment</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>The transaction</source>
        <translation>المعاملة</translation>
    </message>
    <message>
        <source>An item of the transaction</source>
        <translation>بند من المعاملة</translation>
    </message>
    <message>
        <source>A rating</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>An interaction</source>
        <translation>تفاعل</translation>
    </message>
    <message>
        <source>A connection</source>
        <translation>صلة</translation>
    </message>
    <message>
        <source>Not chosen: always</source>
        <translation>غير محدد: دائمًا</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Only where nothing is yet</source>
        <translation>فقط حيث لا قيمة بعد</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Asked when something is booked</source>
        <translation>يُطرح عند الحجز</translation>
    </message>
    <message>
        <source>Asked after the visit</source>
        <translation>يُطرح بعد الزيارة</translation>
    </message>
    <message>
        <source>Something else ({purpose})</source>
        <translation>شيء آخر ({purpose})</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>وجهة جديدة</translation>
    </message>
    <message>
        <source>There is no target yet, so nobody is told of anything.</source>
        <translation>لا توجد وجهة بعد، لذا لا يُبلَّغ أحد بشيء.</translation>
    </message>
    <message>
        <source>Check-in and display</source>
        <translation>تسجيل الوصول والعرض</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>أي عدد</translation>
    </message>
    <message>
        <source>{count} at the most</source>
        <translation>{count} على الأكثر</translation>
    </message>
    <message>
        <source>At closing</source>
        <translation>عند الإغلاق</translation>
    </message>
    <message>
        <source>{length} before closing</source>
        <translation>قبل الإغلاق بـ {length}</translation>
    </message>
    <message>
        <source>Save what was changed</source>
        <translation>حفظ ما تغيّر</translation>
    </message>
    <message>
        <source>Back to the list; what was changed stays</source>
        <translation>العودة إلى القائمة؛ وما تغيّر يبقى</translation>
    </message>
    <message>
        <source>1 service</source>
        <translation>خدمة واحدة</translation>
    </message>
    <message>
        <source>{count} services</source>
        <translation>الخدمات: {count}</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>سؤال واحد</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation>الأسئلة: {count}</translation>
    </message>
    <message>
        <source>What is in the backup</source>
        <translation>محتوى النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>ما يفعله الاستيراد</translation>
    </message>
    <message>
        <source>Who owns this</source>
        <translation>لمن يتبع هذا</translation>
    </message>
    <message>
        <source>It is in use, so it cannot be deleted.</source>
        <translation>هذا قيد الاستخدام، ولذلك لا يمكن حذفه.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Order: {whose}</source>
        <translation>الترتيب: {whose}</translation>
    </message>
    <message>
        <source>Customers see whoever has the smallest number first, and those without one last.</source>
        <translation>يرى العملاء صاحب أصغر رقم أولًا، ومن ليس له رقم في الآخر.</translation>
    </message>
    <message>
        <source>These keep their own, shorter hours: {services}.</source>
        <translation>هذه تحتفظ بساعاتها الأقصر: {services}.</translation>
    </message>
    <message>
        <source>Who works here has hours of their own too: {staff}.</source>
        <translation>ولمن يعمل هنا ساعاته الخاصة أيضًا: {staff}.</translation>
    </message>
    <message>
        <source>Every year on {days} these keep their own hours, as the longer ones would differ by weekday: {services}. Give them a special day of their own.</source>
        <translation>في كل سنة، في {days}، تحتفظ هذه الخدمات بأوقاتها الخاصة لأن الأوقات الأطول ستختلف باختلاف يوم الأسبوع: {services}. أضف إليها يومًا خاصًا بها.</translation>
    </message>
    <message>
        <source>Written as JSON.</source>
        <translation>مكتوب بصيغة JSON.</translation>
    </message>
    <message>
        <source>A rule for programs, written as JSON Logic.</source>
        <translation>قاعدة للبرامج مكتوبة بصيغة JSON Logic.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>not saved</source>
        <translation>غير محفوظ</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>NOTES</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>What is entered here is not kept yet: finish that first, or press “Never mind”.</source>
        <translation>ما أُدخل هنا لم يُحفظ بعد: أكمل ذلك أولًا، أو اضغط «لا داعي».</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Appointment</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>بدون موعد</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>تسجيل الوصول</translation>
    </message>
    <message>
        <source>Get this till ready</source>
        <translation>تجهيز نقطة الخدمة هذه</translation>
    </message>
    <message>
        <source>A person&apos;s data</source>
        <translation>بيانات شخص</translation>
    </message>
    <message>
        <source>Erase a customer</source>
        <translation>محو عميل</translation>
    </message>
    <message>
        <source>Merge customers</source>
        <translation>دمج عملاء</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>عرض النص كله</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>الشخص نفسه</translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source>Capital letters</source>
        <translation>الأحرف الكبيرة</translation>
    </message>
    <message>
        <source>Capital letters: the next one</source>
        <translation>الأحرف الكبيرة: الحرف التالي</translation>
    </message>
    <message>
        <source>Capital letters: all</source>
        <translation>الأحرف الكبيرة: كل الأحرف</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Print a slip</source>
        <translation>طباعة قسيمة</translation>
    </message>
    <message>
        <source>Print the ticket</source>
        <translation>طباعة التذكرة</translation>
    </message>
</context>
<context>
    <name>SlotButton</name>
    <message>
        <source>{count} left</source>
        <translation>المتبقي: {count}</translation>
    </message>
    <message>
        <source>{time}, not free: {why}</source>
        <translation>{time}، غير متاح: {why}</translation>
    </message>
</context>
<context>
    <name>SlotGrid</name>
    <message>
        <source>Times</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>Looking for times…</source>
        <translation>جارٍ البحث عن أوقات…</translation>
    </message>
    <message>
        <source>Nothing is open that day any more. Choose another day.</source>
        <translation>لم يبقَ وقت مفتوح في ذلك اليوم. اختر يومًا آخر.</translation>
    </message>
</context>
<context>
    <name>SpecialDayForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Closed all day</source>
        <translation>مغلق طوال اليوم</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>كل سنة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>SpecialDays</name>
    <message>
        <source>No special days: every week is like the other.</source>
        <translation>لا أيام خاصة: كل أسبوع كالآخر.</translation>
    </message>
    <message>
        <source>Add a closed day</source>
        <translation>إضافة يوم إغلاق</translation>
    </message>
    <message>
        <source>Add other hours</source>
        <translation>إضافة ساعات أخرى</translation>
    </message>
    <message>
        <source>Close {day}</source>
        <translation>إغلاق {day}</translation>
    </message>
    <message>
        <source>Other hours on {day}</source>
        <translation>ساعات أخرى في {day}</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
</context>
<context>
    <name>StaffList</name>
    <message>
        <source>There is no staff yet.</source>
        <translation>لا يوجد موظفون بعد.</translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <source>BREAKS TODAY</source>
        <translation>استراحات اليوم</translation>
    </message>
    <message>
        <source>Breaks today</source>
        <translation>استراحات اليوم</translation>
    </message>
    <message>
        <source>BREAK NOW</source>
        <translation>استراحة الآن</translation>
    </message>
    <message>
        <source>Block time…</source>
        <translation>حجب وقت…</translation>
    </message>
    <message>
        <source>Off sick today…</source>
        <translation>إجازة مرضية اليوم…</translation>
    </message>
    <message>
        <source>Off until…</source>
        <translation>إجازة حتى…</translation>
    </message>
    <message>
        <source>Works again from today</source>
        <translation>يعود إلى العمل من اليوم</translation>
    </message>
    <message>
        <source>TIME OFF</source>
        <translation>الإجازات</translation>
    </message>
    <message>
        <source>Break now, {length}</source>
        <translation>استراحة الآن، {length}</translation>
    </message>
    <message>
        <source>Works today {hours}</source>
        <translation>يعمل اليوم {hours}</translation>
    </message>
    <message>
        <source>Show uncovered bookings</source>
        <translation>عرض الحجوزات بلا تغطية</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
</context>
<context>
    <name>StaffStrip</name>
    <message>
        <source>Staff now</source>
        <translation>الموظفون الآن</translation>
    </message>
</context>
<context>
    <name>Staffing</name>
    <message>
        <source>Host</source>
        <translation>موظف استقبال</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>اختصاصي</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Host: books and serves</source>
        <translation>موظف استقبال: يحجز ويقدّم الخدمة</translation>
    </message>
    <message>
        <source>Specialist: also books over a rule</source>
        <translation>اختصاصي: يحجز أيضًا بتجاوز قاعدة</translation>
    </message>
    <message>
        <source>Manager: may do everything</source>
        <translation>مدير: يمكنه فعل كل شيء</translation>
    </message>
    <message>
        <source>No manager who works here has a PIN at this till, so nobody can give leave.</source>
        <translation>لا يوجد مدير يعمل هنا لديه رقم سري على هذا الصندوق، فلا أحد يمكنه منح الإذن.</translation>
    </message>
    <message>
        <source>These have a PIN here: {names}.</source>
        <translation>من لديهم رقم سري هنا: {names}.</translation>
    </message>
    <message>
        <source>If somebody was retired at another till by mistake, take that back there. Otherwise whoever looks after this machine makes one of them a manager, with floorwalker pins manager</source>
        <translation>إن أُوقف شخص بالخطأ على صندوق آخر فتراجع عن ذلك هناك. وإلا فإن المسؤول عن هذا الجهاز يجعل أحدهم مديرًا بالأمر floorwalker pins manager</translation>
    </message>
    <message>
        <source>without a PIN</source>
        <translation>بلا رقم سري</translation>
    </message>
    <message>
        <source>Booking over a rule</source>
        <translation>الحجز بتجاوز قاعدة</translation>
    </message>
    <message>
        <source>Erasing or merging customers</source>
        <translation>محو العملاء أو دمجهم</translation>
    </message>
    <message>
        <source>Taking customers&apos; data out</source>
        <translation>استخراج بيانات العملاء</translation>
    </message>
    <message>
        <source>Changing the settings</source>
        <translation>تغيير الإعدادات</translation>
    </message>
    <message>
        <source>Giving PINs and roles</source>
        <translation>منح الأرقام السرية والأدوار</translation>
    </message>
    <message>
        <source>Pausing or capping the line</source>
        <translation>إيقاف الطابور مؤقتًا أو تحديد سعته</translation>
    </message>
    <message>
        <source>Leaving the check-in screen</source>
        <translation>مغادرة شاشة تسجيل الوصول</translation>
    </message>
    <message>
        <source>PINs and roles</source>
        <translation>الأرقام السرية والأدوار</translation>
    </message>
    <message>
        <source>Give {name} a PIN</source>
        <translation>منح {name} رقمًا سريًا</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>يدويًا فقط</translation>
    </message>
    <message>
        <source>After {minutes} without a hand on it</source>
        <translation>بعد {minutes} بلا استعمال</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>{whom} was booked</source>
        <translation>حجز {whom}</translation>
    </message>
    <message>
        <source>the request of {whom} was approved</source>
        <translation>الموافقة على طلب {whom}</translation>
    </message>
    <message>
        <source>the request of {whom} was rejected</source>
        <translation>رفض طلب {whom}</translation>
    </message>
    <message>
        <source>the booking of {whom} was cancelled</source>
        <translation>إلغاء حجز {whom}</translation>
    </message>
    <message>
        <source>{whom} arrived</source>
        <translation>وصول {whom}</translation>
    </message>
    <message>
        <source>the booking of {whom} was completed</source>
        <translation>إكمال حجز {whom}</translation>
    </message>
    <message>
        <source>{whom} was marked as a no-show</source>
        <translation>تسجيل أن {whom} لم يحضر</translation>
    </message>
    <message>
        <source>{whom} was moved</source>
        <translation>نقل {whom}</translation>
    </message>
    <message>
        <source>{whom} was given to somebody else</source>
        <translation>إسناد {whom} إلى شخص آخر</translation>
    </message>
    <message>
        <source>the note on {whom} was changed</source>
        <translation>تغيير الملاحظة عن {whom}</translation>
    </message>
    <message>
        <source>{whom} was checked in</source>
        <translation>تسجيل وصول {whom}</translation>
    </message>
    <message>
        <source>{whom} was called</source>
        <translation>نداء {whom}</translation>
    </message>
    <message>
        <source>{whom} was called again</source>
        <translation>إعادة نداء {whom}</translation>
    </message>
    <message>
        <source>the service of {whom} began</source>
        <translation>بدء خدمة {whom}</translation>
    </message>
    <message>
        <source>the service of {whom} was finished</source>
        <translation>إنهاء خدمة {whom}</translation>
    </message>
    <message>
        <source>{whom} went back in line</source>
        <translation>عودة {whom} إلى الطابور</translation>
    </message>
    <message>
        <source>{whom} was parked</source>
        <translation>تعليق {whom}</translation>
    </message>
    <message>
        <source>{whom} came back from parking</source>
        <translation>عودة {whom} من التعليق</translation>
    </message>
    <message>
        <source>{whom} was put in line for another service</source>
        <translation>تحويل {whom} إلى طابور خدمة أخرى</translation>
    </message>
    <message>
        <source>{whom} was given a booking</source>
        <translation>إعطاء {whom} حجزًا</translation>
    </message>
    <message>
        <source>{whom} was kept as a customer</source>
        <translation>حفظ {whom} كعميل</translation>
    </message>
    <message>
        <source>{whom} joined the waitlist</source>
        <translation>انضمام {whom} إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>the wish of {whom} was changed</source>
        <translation>تغيير رغبة {whom}</translation>
    </message>
    <message>
        <source>a time was held for {whom}</source>
        <translation>الاحتفاظ بوقت لـ {whom}</translation>
    </message>
    <message>
        <source>{whom} was not reached</source>
        <translation>تعذّر الوصول إلى {whom}</translation>
    </message>
    <message>
        <source>{whom} did not want the time</source>
        <translation>عدم رغبة {whom} في الوقت</translation>
    </message>
    <message>
        <source>the time held for {whom} was let go of</source>
        <translation>ترك الوقت المحتفَظ به لـ {whom}</translation>
    </message>
    <message>
        <source>{whom} was booked from the waitlist</source>
        <translation>حجز {whom} من قائمة الانتظار</translation>
    </message>
    <message>
        <source>the visit of {whom} was recorded</source>
        <translation>تسجيل زيارة {whom}</translation>
    </message>
    <message>
        <source>the feedback of {whom} was kept</source>
        <translation>حفظ رأي {whom}</translation>
    </message>
    <message>
        <source>time of {whom} was blocked</source>
        <translation>حجب وقت {whom}</translation>
    </message>
    <message>
        <source>{whom} was given a break</source>
        <translation>منح {whom} استراحة</translation>
    </message>
    <message>
        <source>{whom} was given the day off</source>
        <translation>منح {whom} يوم إجازة</translation>
    </message>
    <message>
        <source>a break of {whom} was changed</source>
        <translation>تغيير استراحة {whom}</translation>
    </message>
    <message>
        <source>a break of {whom} was taken out</source>
        <translation>إزالة استراحة {whom}</translation>
    </message>
    <message>
        <source>{whom} was put back to work</source>
        <translation>إعادة {whom} إلى العمل</translation>
    </message>
    <message>
        <source>{whom} was kept though nobody is there</source>
        <translation>إبقاء {whom} رغم عدم وجود موظف</translation>
    </message>
    <message>
        <source>{whom} was closed, left over from an earlier day</source>
        <translation>إغلاق {whom} المتبقي من يوم سابق</translation>
    </message>
    <message>
        <source>a setting was changed</source>
        <translation>تغيير إعداد</translation>
    </message>
    <message>
        <source>check-in by customers was changed</source>
        <translation>تغيير تسجيل الوصول الذاتي للعملاء</translation>
    </message>
    <message>
        <source>{whom} was added</source>
        <translation>إضافة {whom}</translation>
    </message>
    <message>
        <source>{whom} was changed</source>
        <translation>تغيير {whom}</translation>
    </message>
    <message>
        <source>{whom} was deleted</source>
        <translation>حذف {whom}</translation>
    </message>
    <message>
        <source>the name of this till was changed</source>
        <translation>تغيير اسم نقطة الخدمة هذه</translation>
    </message>
    <message>
        <source>what was refused of {whom} was tried again</source>
        <translation>إعادة محاولة ما رُفض لـ {whom}</translation>
    </message>
    <message>
        <source>ours was to stand for {whom}</source>
        <translation>اعتماد نسختنا لـ {whom}</translation>
    </message>
    <message>
        <source>theirs was to stand for {whom}</source>
        <translation>اعتماد نسختهم لـ {whom}</translation>
    </message>
    <message>
        <source>what was refused of {whom} was discarded</source>
        <translation>تجاهل ما رُفض لـ {whom}</translation>
    </message>
    <message>
        <source>the details of {whom} were changed</source>
        <translation>تغيير بيانات {whom}</translation>
    </message>
    <message>
        <source>{whom} was made one with another customer</source>
        <translation>دمج {whom} مع عميل آخر</translation>
    </message>
    <message>
        <source>{whom} was taken out of the line</source>
        <translation>إخراج {whom} من الطابور</translation>
    </message>
    <message>
        <source>the booking of {whom} was given another length</source>
        <translation>تغيير مدة حجز {whom}</translation>
    </message>
    <message>
        <source>Taken back: {step}; the time is held until {time} again</source>
        <translation>تم التراجع عن: {step}؛ الوقت محجوز مؤقتًا مرة أخرى حتى {time}</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>تم التراجع عن: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>أُعيد تنفيذ: {step}</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
        <source>Customers who were imported stay: their import cannot be taken back</source>
        <translation>يبقى العملاء المستوردون: لا يمكن التراجع عن استيرادهم</translation>
    </message>
    <message>
        <source>There is nothing to do again</source>
        <translation>لا شيء لإعادة تنفيذه</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>{step}, and {count} more</source>
        <translation>{step}، وغيرها {count}</translation>
    </message>
    <message>
        <source>Approve {whom} at {now}</source>
        <translation>الموافقة على {whom} في {now}</translation>
    </message>
    <message>
        <source>Book {whom} for {what} at {now}</source>
        <translation>حجز {whom} لخدمة {what} في {now}</translation>
    </message>
    <message>
        <source>Call {whom}</source>
        <translation>نداء {whom}</translation>
    </message>
    <message>
        <source>Call {whom} again</source>
        <translation>إعادة نداء {whom}</translation>
    </message>
    <message>
        <source>Cancel {whom}</source>
        <translation>إلغاء {whom}</translation>
    </message>
    <message>
        <source>Change the wish of {whom}</source>
        <translation>تغيير رغبة {whom}</translation>
    </message>
    <message>
        <source>Change {whom}</source>
        <translation>تغيير {whom}</translation>
    </message>
    <message>
        <source>Check in {whom} for {what}</source>
        <translation>تسجيل وصول {whom} لخدمة {what}</translation>
    </message>
    <message>
        <source>Delete {whom}</source>
        <translation>حذف {whom}</translation>
    </message>
    <message>
        <source>Feedback of {whom}</source>
        <translation>ملاحظات {whom}</translation>
    </message>
    <message>
        <source>Finish with {whom}</source>
        <translation>إنهاء خدمة {whom}</translation>
    </message>
    <message>
        <source>Fulfil the wish of {whom}</source>
        <translation>تلبية رغبة {whom}</translation>
    </message>
    <message>
        <source>Give {whom} to somebody else</source>
        <translation>إسناد {whom} إلى شخص آخر</translation>
    </message>
    <message>
        <source>Hold {now} for {whom} while they are called</source>
        <translation>الاحتفاظ بوقت {now} لـ {whom} أثناء الاتصال</translation>
    </message>
    <message>
        <source>Keep the place of {whom}</source>
        <translation>إبقاء مكان {whom}</translation>
    </message>
    <message>
        <source>Keep {whom} as a customer</source>
        <translation>حفظ {whom} كعميل</translation>
    </message>
    <message>
        <source>Let go of the time held for {whom}</source>
        <translation>ترك الوقت المحتفَظ به لـ {whom}</translation>
    </message>
    <message>
        <source>Make a booking of {whom}</source>
        <translation>إنشاء حجز من {whom}</translation>
    </message>
    <message>
        <source>Merge {whom} with another customer</source>
        <translation>دمج {whom} مع عميل آخر</translation>
    </message>
    <message>
        <source>Move {whom} {was} → {now}</source>
        <translation>نقل {whom} {was} ← {now}</translation>
    </message>
    <message>
        <source>New customer {whom}</source>
        <translation>عميل جديد {whom}</translation>
    </message>
    <message>
        <source>New: {whom}</source>
        <translation>جديد: {whom}</translation>
    </message>
    <message>
        <source>Note on {whom}</source>
        <translation>ملاحظة عن {whom}</translation>
    </message>
    <message>
        <source>Put {whom} back in line</source>
        <translation>إعادة {whom} إلى الطابور</translation>
    </message>
    <message>
        <source>Put {whom} on the waitlist for {what}</source>
        <translation>إضافة {whom} إلى قائمة الانتظار لخدمة {what}</translation>
    </message>
    <message>
        <source>Reject {whom} at {now}</source>
        <translation>رفض {whom} في {now}</translation>
    </message>
    <message>
        <source>Send {whom} on to {what}</source>
        <translation>تحويل {whom} إلى {what}</translation>
    </message>
    <message>
        <source>Serve {whom}</source>
        <translation>بدء خدمة {whom}</translation>
    </message>
    <message>
        <source>Take back the last step with {whom}</source>
        <translation>التراجع عن آخر خطوة مع {whom}</translation>
    </message>
    <message>
        <source>Tell of {whom}</source>
        <translation>الإبلاغ عن {whom}</translation>
    </message>
    <message>
        <source>Tell of {whom} again</source>
        <translation>الإبلاغ عن {whom} من جديد</translation>
    </message>
    <message>
        <source>The time held for {whom} is free again</source>
        <translation>الوقت المحتفَظ به لـ {whom} متاح من جديد</translation>
    </message>
    <message>
        <source>Visit of {whom}</source>
        <translation>زيارة {whom}</translation>
    </message>
    <message>
        <source>{verb}: {whom}</source>
        <translation>{verb}: {whom}</translation>
    </message>
    <message>
        <source>{whom} could not be reached</source>
        <translation>تعذّر الوصول إلى {whom}</translation>
    </message>
    <message>
        <source>{whom} did not come</source>
        <translation>لم يحضر {whom}</translation>
    </message>
    <message>
        <source>{whom} does not want the time</source>
        <translation>لا يرغب {whom} في الوقت</translation>
    </message>
    <message>
        <source>{whom} has arrived</source>
        <translation>وصل {whom}</translation>
    </message>
    <message>
        <source>{whom} is back in line</source>
        <translation>عاد {whom} إلى الطابور</translation>
    </message>
    <message>
        <source>{whom} is done</source>
        <translation>انتهت خدمة {whom}</translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
    <message>
        <source>No phone number is known.</source>
        <translation>لا يوجد رقم هاتف معروف.</translation>
    </message>
    <message>
        <source>BOTH VALUES</source>
        <translation>القيمتان</translation>
    </message>
    <message>
        <source>Tell it anew</source>
        <translation>الإبلاغ من جديد</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>إبقاء قيمتنا</translation>
    </message>
    <message>
        <source>Let it go here too</source>
        <translation>تركه هنا أيضًا</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>أخذ قيمتهم</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>تجاهل…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Here it will be as it was before; the server never hears of it.</source>
        <translation>سيعود هنا كما كان من قبل؛ ولن يصل إلى الخادم شيء عنه.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>تجاهله</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>{verb}: {who}</source>
        <translation>{verb}: {who}</translation>
    </message>
    <message>
        <source>{verb} anyway…</source>
        <translation>{verb} رغم ذلك…</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>What will be booked</source>
        <translation>ما سيُحجز</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
    </message>
    <message>
        <source>Discard this booking</source>
        <translation>تجاهل هذا الحجز</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Book over the rule</source>
        <translation>حجز بتجاوز القاعدة</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Tried again: {step}</source>
        <translation>أُعيدت المحاولة: {step}</translation>
    </message>
    <message>
        <source>Ours stands: {step}</source>
        <translation>اعتُمدت نسختنا: {step}</translation>
    </message>
    <message>
        <source>Theirs stands: {step}</source>
        <translation>اعتُمدت نسختهم: {step}</translation>
    </message>
    <message>
        <source>Discarded: {step}</source>
        <translation>تم التجاهل: {step}</translation>
    </message>
    <message>
        <source>Not confirmed by {remote} yet</source>
        <translation>لم يؤكده {remote} بعد</translation>
    </message>
    <message>
        <source>Not confirmed by {remote}, as of {time}</source>
        <translation>لم يؤكده {remote}، حتى {time}</translation>
    </message>
    <message>
        <source>the server says: {words}</source>
        <translation>يقول الخادم: {words}</translation>
    </message>
    <message>
        <source>it was changed there too</source>
        <translation>تغيّر هناك أيضًا</translation>
    </message>
    <message>
        <source>the server no longer has it</source>
        <translation>لم يعد موجودًا على الخادم</translation>
    </message>
    <message>
        <source>waits for the step before it</source>
        <translation>بانتظار الخطوة التي قبله</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>may have arrived; that is being looked up</source>
        <translation>ربما وصل؛ جارٍ التحقق</translation>
    </message>
    <message>
        <source>leaves in a moment</source>
        <translation>يُرسل بعد لحظة</translation>
    </message>
    <message>
        <source>waits for the connection</source>
        <translation>بانتظار الاتصال</translation>
    </message>
    <message>
        <source>told</source>
        <translation>تم الإبلاغ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>يبدأ</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>Wished for</source>
        <translation>مطلوب لـ</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>تذكرة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Times called</source>
        <translation>مرات النداء</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>called</source>
        <translation>تم نداؤه</translation>
    </message>
    <message>
        <source>active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>قيد الخدمة</translation>
    </message>
    <message>
        <source>fulfilled</source>
        <translation>تمت تلبيته</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>الحجوزات</translation>
    </message>
    <message>
        <source>Walk-ins</source>
        <translation>بدون موعد</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Services, hours and staff</source>
        <translation>الخدمات والساعات والموظفون</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>الفروع</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>الاستبيانات</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>وغيرها {count}</translation>
    </message>
    <message>
        <source>heard at {time}</source>
        <translation>وصل في {time}</translation>
    </message>
    <message>
        <source>{what}: a row was set aside</source>
        <translation>{what}: نُحِّي صف جانبًا</translation>
    </message>
    <message>
        <source>its number there is {id}</source>
        <translation>رقمه هناك {id}</translation>
    </message>
    <message>
        <source>{what}: the remote does not let this till read them</source>
        <translation>{what}: لا يسمح الخادم لنقطة الخدمة هذه بقراءتها</translation>
    </message>
    <message>
        <source>done at {time}</source>
        <translation>نُفِّذ في {time}</translation>
    </message>
    <message>
        <source>{made}, tried {count} times</source>
        <translation>{made}، عدد المحاولات {count}</translation>
    </message>
    <message>
        <source>{field}: here {ours}, there {theirs}</source>
        <translation>{field}: هنا {ours}، هناك {theirs}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>إبقاء قيمتنا</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>أخذ قيمتهم</translation>
    </message>
    <message>
        <source>Tell it anew</source>
        <translation>الإبلاغ من جديد</translation>
    </message>
    <message>
        <source>Let it go here too</source>
        <translation>تركه هنا أيضًا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>تجاهل…</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Change the booking or the customer</source>
        <translation>تغيير الحجز أو العميل</translation>
    </message>
    <message>
        <source>Discard it, with a reason</source>
        <translation>تجاهله مع ذكر السبب</translation>
    </message>
    <message>
        <source>Keep our values</source>
        <translation>إبقاء قيمنا</translation>
    </message>
    <message>
        <source>Take their values</source>
        <translation>أخذ قيمهم</translation>
    </message>
    <message>
        <source>Open everything about it</source>
        <translation>فتح كل ما يتعلق به</translation>
    </message>
    <message>
        <source>A row that was set aside</source>
        <translation>صف نُحِّي جانبًا</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>{place} · {remote} · {time}</source>
        <translation>{place}،‏ {remote}،‏ {time}</translation>
    </message>
    <message>
        <source>No phone number is known.</source>
        <translation>لا يوجد رقم هاتف معروف.</translation>
    </message>
    <message>
        <source>Printed on {printer}</source>
        <translation>طُبع على {printer}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>حُفظ باسم {file}</translation>
    </message>
    <message>
        <source>Stopped; it goes on from here.</source>
        <translation>تم الإيقاف؛ ويُستأنف من هنا.</translation>
    </message>
    <message>
        <source>Fetching all that the remote has. You can work meanwhile.</source>
        <translation>جارٍ جلب كل ما لدى الخادم. يمكن العمل في الأثناء.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>غير متصل منذ {time}</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>تم تسجيل الخروج</translation>
    </message>
    <message>
        <source>Signed out: sign in again</source>
        <translation>تم تسجيل الخروج: سجّل الدخول من جديد</translation>
    </message>
    <message>
        <source>No remote there</source>
        <translation>لا خادم هناك</translation>
    </message>
    <message>
        <source>Something else answers than the remote</source>
        <translation>المجيب ليس الخادم المقصود</translation>
    </message>
    <message>
        <source>Asked to wait</source>
        <translation>طُلب الانتظار</translation>
    </message>
    <message>
        <source>The remote asks to wait</source>
        <translation>يطلب الخادم الانتظار</translation>
    </message>
    <message>
        <source>A step that needs you</source>
        <translation>خطوة تحتاج إليك</translation>
    </message>
    <message>
        <source>1 change kept</source>
        <translation>تغيير واحد محفوظ</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>واحد يحتاج إليك</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Every change is safe on this till, and is sent in order.</source>
        <translation>كل تغيير محفوظ على نقطة الخدمة هذه، ويُرسل بالترتيب.</translation>
    </message>
    <message>
        <source>First sync…</source>
        <translation>المزامنة الأولى…</translation>
    </message>
    <message>
        <source>Last heard from {remote} at {time}.</source>
        <translation>آخر ما وصل من {remote} في {time}.</translation>
    </message>
    <message>
        <source>Nothing heard yet from {remote}.</source>
        <translation>لم يصل شيء من {remote} بعد.</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Sending {number}</source>
        <translation>جارٍ إرسال {number}</translation>
    </message>
    <message>
        <source>Sync stopped</source>
        <translation>توقفت المزامنة</translation>
    </message>
    <message>
        <source>The clock of this till is {length} ahead of the remote&apos;s: set it right.</source>
        <translation>ساعة نقطة الخدمة هذه متقدمة على ساعة الخادم بمقدار {length}: اضبطها.</translation>
    </message>
    <message>
        <source>The clock of this till is {length} behind the remote&apos;s: set it right.</source>
        <translation>ساعة نقطة الخدمة هذه متأخرة عن ساعة الخادم بمقدار {length}: اضبطها.</translation>
    </message>
    <message>
        <source>check the clock</source>
        <translation>تحقّق من الساعة</translation>
    </message>
    <message>
        <source>some time ago</source>
        <translation>قبل مدة</translation>
    </message>
    <message>
        <source>{number} changes kept</source>
        <translation>التغييرات المحفوظة: {number}</translation>
    </message>
    <message>
        <source>{number} need you</source>
        <translation>يحتاج إليك: {number}</translation>
    </message>
    <message>
        <source>{used} of {allowed} calls of this month are used.</source>
        <translation>استُخدم {used} من {allowed} طلب لهذا الشهر.</translation>
    </message>
    <message>
        <source>Is never offered for</source>
        <translation>لا يُعرض أبدًا لـ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>من {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>{day} as in every week</source>
        <translation>{day} كما في كل أسبوع</translation>
    </message>
</context>
<context>
    <name>SyncKeeper</name>
    <message>
        <source>Work with a remote</source>
        <translation>العمل مع خادم</translation>
    </message>
    <message>
        <source>Not everything is sent</source>
        <translation>لم يُرسل كل شيء</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>Nothing needs you: the remote has taken everything so far.</source>
        <translation>لا شيء يحتاج إليك: قبِل الخادم كل شيء حتى الآن.</translation>
    </message>
    <message>
        <source>No remote is connected: everything stays on this till. “Connect a remote…” is the way to one.</source>
        <translation>لا يوجد خادم متصل: كل شيء يبقى على هذا الجهاز. استخدم «الاتصال بخادم…» للاتصال بواحد.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Kept for a remote</source>
        <translation>محفوظ لخادم</translation>
    </message>
    <message>
        <source>Nothing is on its way: everything has been told.</source>
        <translation>لا شيء في الطريق: تم الإبلاغ بكل شيء.</translation>
    </message>
    <message>
        <source>Lately done</source>
        <translation>أُنجز حديثًا</translation>
    </message>
    <message>
        <source>Nothing has been told yet.</source>
        <translation>لم يُبلَّغ بشيء بعد.</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>الوارد من الخادم</translation>
    </message>
    <message>
        <source>Nothing has been heard yet.</source>
        <translation>لم يصل شيء بعد.</translation>
    </message>
</context>
<context>
    <name>TargetsSection</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Made of the name</source>
        <translation>مُشتق من الاسم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>What is sent; empty sends the whole booking.</source>
        <translation>ما يُرسل؛ الفارغ يرسل الحجز كاملًا.</translation>
    </message>
    <message>
        <source>Where it is sent: a web address, or mailto: and an e-mail address.</source>
        <translation>إلى أين يُرسل: عنوان ويب، أو mailto: وعنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>WHO TELLS IT</source>
        <translation>من يُبلغ</translation>
    </message>
    <message>
        <source>For other systems</source>
        <translation>لأنظمة أخرى</translation>
    </message>
    <message>
        <source>Short name for links and files</source>
        <translation>اسم قصير للروابط والملفات</translation>
    </message>
    <message>
        <source>Sent only if</source>
        <translation>يُرسل فقط إذا</translation>
    </message>
    <message>
        <source>Take it off the services that name it first.</source>
        <translation>أزله أولًا من الخدمات التي تستعمله.</translation>
    </message>
    <message>
        <source>No service yet: choose it at a service, with how long before or after.</source>
        <translation>لا خدمة بعد: اختره عند خدمة، مع المدة قبلها أو بعدها.</translation>
    </message>
</context>
<context>
    <name>TellSettings</name>
    <message>
        <source>A customer has arrived</source>
        <translation>وصل عميل</translation>
    </message>
    <message>
        <source>Somebody asks for a time</source>
        <translation>طلب أحدهم وقتًا</translation>
    </message>
    <message>
        <source>Somebody waits longer than was said</source>
        <translation>انتظار أطول من المعلن</translation>
    </message>
    <message>
        <source>A customer is late</source>
        <translation>تأخّر عميل</translation>
    </message>
    <message>
        <source>In the system&apos;s notices too</source>
        <translation>في إشعارات النظام أيضًا</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>مع صوت</translation>
    </message>
    <message>
        <source>Late is</source>
        <translation>يُعدّ متأخرًا</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>Add quiet hours</source>
        <translation>إضافة ساعات هدوء</translation>
    </message>
    <message>
        <source>WHAT IS TOLD</source>
        <translation>ما يُبلَّغ عنه</translation>
    </message>
    <message>
        <source>LATE IS</source>
        <translation>يُعدّ متأخرًا</translation>
    </message>
    <message>
        <source>HOW</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Outside of the window no names are shown, and while the desk is locked nowhere.</source>
        <translation>لا تظهر الأسماء خارج النافذة، ولا في أي مكان ما دام الاستقبال مقفلًا.</translation>
    </message>
    <message>
        <source>QUIET HOURS</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>Then notices come in the window alone, without a sound.</source>
        <translation>تظهر الإشعارات حينها في النافذة فقط وبلا صوت.</translation>
    </message>
</context>
<context>
    <name>Tells</name>
    <message>
        <source>A customer</source>
        <translation>عميل</translation>
    </message>
    <message>
        <source>{name} is here for {staff}</source>
        <translation>وصل {name} إلى {staff}</translation>
    </message>
    <message>
        <source>{name} is here</source>
        <translation>وصل {name}</translation>
    </message>
    <message>
        <source>{name} asks for a time</source>
        <translation>يطلب {name} وقتًا</translation>
    </message>
    <message>
        <source>{name} waits longer than was said</source>
        <translation>ينتظر {name} مدة أطول من المعلن</translation>
    </message>
    <message>
        <source>{name} is late: expected at {time}</source>
        <translation>تأخّر {name}: كان متوقعًا في {time}</translation>
    </message>
    <message>
        <source>Somebody has arrived</source>
        <translation>وصل شخص ما</translation>
    </message>
    <message>
        <source>There is a new request</source>
        <translation>يوجد طلب جديد</translation>
    </message>
    <message>
        <source>Somebody waits longer than was said</source>
        <translation>انتظار أطول من المعلن</translation>
    </message>
    <message>
        <source>Somebody is late</source>
        <translation>تأخّر شخص ما</translation>
    </message>
    <message>
        <source>{count} customers are here</source>
        <translation>العملاء الذين وصلوا: {count}</translation>
    </message>
    <message>
        <source>{count} new requests</source>
        <translation>طلبات جديدة: {count}</translation>
    </message>
    <message>
        <source>{count} wait longer than was said</source>
        <translation>ينتظرون مدة أطول من المعلن: {count}</translation>
    </message>
    <message>
        <source>{count} customers are late</source>
        <translation>العملاء المتأخرون: {count}</translation>
    </message>
    <message>
        <source>What the staff are told</source>
        <translation>ما يُبلَّغ به الموظفون</translation>
    </message>
    <message>
        <source>After {minutes}</source>
        <translation>بعد {minutes}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>We call you at once</source>
        <translation>سنناديك فورًا</translation>
    </message>
    <message>
        <source>Wait about {least}–{most} min</source>
        <translation>مدة الانتظار نحو {least}–{most} دقيقة</translation>
    </message>
    <message>
        <source>Wait about {least} – {most}</source>
        <translation>مدة الانتظار نحو {least} – {most}</translation>
    </message>
    <message>
        <source>We call your number. Please keep this ticket.</source>
        <translation>سننادي رقمك. يُرجى الاحتفاظ بهذه التذكرة.</translation>
    </message>
    <message>
        <source>With {staff}</source>
        <translation>مع {staff}</translation>
    </message>
    <message>
        <source>We still have to confirm this.</source>
        <translation>ما زال علينا تأكيد ذلك.</translation>
    </message>
    <message>
        <source>Please show this code when you arrive.</source>
        <translation>يُرجى إظهار هذا الرمز عند وصولك.</translation>
    </message>
    <message>
        <source>We call you at your time.</source>
        <translation>سنناديك في موعدك.</translation>
    </message>
    <message>
        <source>Booked for {time}</source>
        <translation>محجوز في {time}</translation>
    </message>
</context>
<context>
    <name>TicketKeeper</name>
    <message>
        <source>Tickets that did not come out</source>
        <translation>تذاكر لم تخرج من الطابعة</translation>
    </message>
    <message>
        <source>The slip did not come out, or not certainly: {why}</source>
        <translation>لم تخرج القسيمة، أو خروجها غير مؤكد: {why}</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>طباعة من جديد</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>TillSection</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Where it stands: Front desk</source>
        <translation>مكانها: مكتب الاستقبال</translation>
    </message>
    <message>
        <source>Letter, A to Z</source>
        <translation>حرف من A إلى Z</translation>
    </message>
    <message>
        <source>Where a shop has several tills, each puts its letter into its tickets, so that two of them never give the same one. Tickets that were given keep theirs.</source>
        <translation>إذا كان في المتجر عدة نقاط خدمة، تضع كل منها حرفها في تذاكرها، فلا تُصدر اثنتان التذكرة نفسها أبدًا. وتبقى التذاكر الصادرة كما هي.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>نقطة الخدمة هذه</translation>
    </message>
    <message>
        <source>This is empty: write something.</source>
        <translation>هذا فارغ: اكتب شيئًا.</translation>
    </message>
    <message>
        <source>One letter from A to Z that no other till has.</source>
        <translation>حرف واحد من A إلى Z لا تستعمله نقطة خدمة أخرى.</translation>
    </message>
</context>
<context>
    <name>Time off</name>
    <message>
        <source>Lunch</source>
        <translation>غداء</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>Sick</source>
        <translation>مرض</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>إجازة سنوية</translation>
    </message>
</context>
<context>
    <name>TimeOffForm</name>
    <message>
        <source>Never mind</source>
        <translation>لا داعي</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>struck through: press to see why</source>
        <translation>مشطوب: اضغط لمعرفة السبب</translation>
    </message>
    <message>
        <source>Reason for booking over it</source>
        <translation>سبب الحجز رغم ذلك</translation>
    </message>
    <message>
        <source>Join the waitlist</source>
        <translation>الانضمام إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>Past and closed times too ({count})</source>
        <translation>الأوقات الماضية والمغلقة أيضًا ({count})</translation>
    </message>
    <message>
        <source>{time} is not free: {why}</source>
        <translation>{time} غير متاح: {why}</translation>
    </message>
    <message>
        <source>Customers could not book this time themselves; the desk can.</source>
        <translation>لا يمكن للعملاء حجز هذا الوقت بأنفسهم؛ أما الاستقبال فيمكنه.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Queue and requests</source>
        <translation>الطابور والطلبات</translation>
    </message>
    <message>
        <source>Call the next one</source>
        <translation>نداء التالي</translation>
    </message>
    <message>
        <source>On a walk-in who waits: choose a time in the calendar, and book there</source>
        <translation>عند منتظر بدون موعد: اختيار وقت من التقويم والحجز فيه</translation>
    </message>
    <message>
        <source>On a request: approve</source>
        <translation>عند طلب: موافقة</translation>
    </message>
    <message>
        <source>On a request: reject</source>
        <translation>عند طلب: رفض</translation>
    </message>
    <message>
        <source>On a request: offer another time</source>
        <translation>عند طلب: عرض وقت آخر</translation>
    </message>
    <message>
        <source>Called: {whom} +{count}</source>
        <translation>تم نداء: {whom} +{count}</translation>
    </message>
    <message>
        <source>Called: {whom}</source>
        <translation>تم نداء: {whom}</translation>
    </message>
    <message>
        <source>{whom} to {staff}</source>
        <translation>{whom} إلى {staff}</translation>
    </message>
</context>
<context>
    <name>Touch</name>
    <message>
        <source>Touch mode is on</source>
        <translation>وضع اللمس مفعّل</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>إيقاف التفعيل</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Disk quota exceeded</source>
        <translation>نفدت مساحة القرص المخصّصة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Every letter has been taken</source>
        <translation>كل الحروف مستخدمة</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>الملف موجود من قبل</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>اسم الملف طويل جدًا</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>القرص يبلّغ عن خطأ</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>هذا مجلّد</translation>
    </message>
    <message>
        <source>It is in use by {used} and cannot be deleted</source>
        <translation>يستخدمه {used}، فلا يمكن حذفه</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>الهاتف المحمول</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>لم تبقَ مساحة على القرص</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>لا يوجد هذا الجهاز</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>لا يوجد هذا الملف أو المجلّد</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>هذا ليس مجلّدًا</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>هذا غير مسموح هنا</translation>
    </message>
    <message>
        <source>OptimoCMS cannot move a booking: cancel it there and book it anew</source>
        <translation>لا يستطيع OptimoCMS نقل حجز: ألغِه هناك واحجز من جديد</translation>
    </message>
    <message>
        <source>OptimoCMS knows bookings alone: this stays at this desk</source>
        <translation>لا يعرف OptimoCMS إلا الحجوزات: هذا يبقى عند هذا المكتب</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>لا يحق لهذا المستخدم ذلك</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>القراءة فقط ممكنة هنا</translation>
    </message>
    <message>
        <source>The handle has already been taken</source>
        <translation>المعرّف المختصر مستخدم من قبل</translation>
    </message>
    <message>
        <source>The letter {letter} has already been taken</source>
        <translation>الحرف {letter} مستخدم من قبل</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>ملفات مفتوحة أكثر من اللازم</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>a choice needs options</source>
        <translation>يحتاج الاختيار إلى خيارات</translation>
    </message>
    <message>
        <source>a customer has no such field</source>
        <translation>لا يوجد هذا الحقل لدى العميل</translation>
    </message>
    <message>
        <source>a customer needs a name</source>
        <translation>يحتاج العميل إلى اسم</translation>
    </message>
    <message>
        <source>a file, or the URL of a database</source>
        <translation>ملف، أو عنوان قاعدة بيانات</translation>
    </message>
    <message>
        <source>a form that was handed in is not changed there</source>
        <translation>الاستبيان المُسلَّم لا يُغيَّر هناك</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>a minute of the day, {least} to {most}</source>
        <translation>دقيقة من اليوم، من {least} إلى {most}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عددًا</translation>
    </message>
    <message>
        <source>a service for walk-ins only must allow walk-ins</source>
        <translation>الخدمة التي بدون موعد فقط يجب أن تقبل القادمين بدون موعد</translation>
    </message>
    <message>
        <source>a set-up file is a few levels deep</source>
        <translation>ملف الإعداد لا يتعدّى بضعة مستويات</translation>
    </message>
    <message>
        <source>a set-up file is not</source>
        <translation>ملف الإعداد ليس كذلك</translation>
    </message>
    <message>
        <source>a set-up file is one JSON object</source>
        <translation>ملف الإعداد كائن JSON واحد</translation>
    </message>
    <message>
        <source>a slider needs min and max in its validation</source>
        <translation>يحتاج شريط التمرير إلى min وmax في التحقق منه</translation>
    </message>
    <message>
        <source>a ticket is given once</source>
        <translation>لا تُعطى التذكرة إلا مرة واحدة</translation>
    </message>
    <message>
        <source>a till needs a name</source>
        <translation>تحتاج نقطة الخدمة إلى اسم</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عددًا صحيحًا</translation>
    </message>
    <message>
        <source>add a version</source>
        <translation>أضف إصدارًا</translation>
    </message>
    <message>
        <source>add to it in the settings</source>
        <translation>أضف إليه في الإعدادات</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source>an option has no value, a text or a number</source>
        <translation>أحد الخيارات بلا قيمة، نص أو عدد</translation>
    </message>
    <message>
        <source>another one has that already; use another</source>
        <translation>لدى غيره هذا من قبل؛ استخدم غيره</translation>
    </message>
    <message>
        <source>another one there has its handle: give it another handle and try again, or discard it</source>
        <translation>سجل آخر هناك له المعرّف المختصر نفسه: أعطه معرّفًا آخر وحاول مجددًا، أو تجاهله</translation>
    </message>
    <message>
        <source>another program is writing to it and does not finish; close it or try again</source>
        <translation>برنامج آخر يكتب فيه ولا ينتهي؛ أغلقه أو حاول مرة أخرى</translation>
    </message>
    <message>
        <source>another till gives tickets with {letter}</source>
        <translation>نقطة خدمة أخرى تعطي تذاكر بالحرف {letter}</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>bookings have been answered by these questions</source>
        <translation>أُجيبَ عن هذه الأسئلة في حجوزات</translation>
    </message>
    <message>
        <source>cannot be read: {why}</source>
        <translation>تتعذّر قراءته: {why}</translation>
    </message>
    <message>
        <source>change them for this year first</source>
        <translation>غيّرها أولًا لهذه السنة</translation>
    </message>
    <message>
        <source>choose another</source>
        <translation>اختر غيره</translation>
    </message>
    <message>
        <source>choose another letter</source>
        <translation>اختر حرفًا آخر</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>اختر غيره</translation>
    </message>
    <message>
        <source>choose the column of the customer</source>
        <translation>اختر عمود العميل</translation>
    </message>
    <message>
        <source>choose the column of the date, or of the start</source>
        <translation>اختر عمود التاريخ أو البداية</translation>
    </message>
    <message>
        <source>choose the column of the name</source>
        <translation>اختر عمود الاسم</translation>
    </message>
    <message>
        <source>count the versions of a questionnaire up</source>
        <translation>رقّم إصدارات الاستبيان تصاعديًا</translation>
    </message>
    <message>
        <source>customer_must_select_staff needs requires_staff</source>
        <translation>يحتاج customer_must_select_staff إلى requires_staff</translation>
    </message>
    <message>
        <source>customers can only choose staff where the service requires staff</source>
        <translation>لا يختار العملاء موظفًا إلا إذا كانت الخدمة تتطلّب موظفًا</translation>
    </message>
    <message>
        <source>customers cannot book a service for walk-ins only</source>
        <translation>لا يستطيع العملاء حجز خدمة بدون موعد فقط</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>المحتوى تالف</translation>
    </message>
    <message>
        <source>days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>declined ({status})</source>
        <translation>مرفوض ({status})</translation>
    </message>
    <message>
        <source>done, failed or doubtful</source>
        <translation>done أو failed أو doubtful</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>end it at closing time</source>
        <translation>اجعلها تنتهي عند الإغلاق</translation>
    </message>
    <message>
        <source>every handle once in its list</source>
        <translation>كل معرّف مختصر مرة واحدة في قائمته</translation>
    </message>
    <message>
        <source>every id once in its list</source>
        <translation>كل معرّف مرة واحدة في قائمته</translation>
    </message>
    <message>
        <source>every letter is in use there</source>
        <translation>كل الحروف مستخدمة هناك</translation>
    </message>
    <message>
        <source>every question of a form has a handle of its own</source>
        <translation>لكل سؤال في الاستبيان معرّف مختصر خاص به</translation>
    </message>
    <message>
        <source>every question of a version has an id of its own</source>
        <translation>لكل سؤال في الإصدار معرّف خاص به</translation>
    </message>
    <message>
        <source>every ticket once a day</source>
        <translation>كل تذكرة مرة واحدة في اليوم</translation>
    </message>
    <message>
        <source>every version has an id of its own</source>
        <translation>لكل إصدار معرّف خاص به</translation>
    </message>
    <message>
        <source>every {kind} once, active or not</source>
        <translation>كل {kind} مرة واحدة، مفعّلًا كان أم لا</translation>
    </message>
    <message>
        <source>export it as CSV first</source>
        <translation>صدّره أولًا بصيغة CSV</translation>
    </message>
    <message>
        <source>file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>الملف ليس قاعدة بيانات</translation>
    </message>
    <message>
        <source>first_name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>give a first or a last name</source>
        <translation>اذكر الاسم الأول أو اسم العائلة</translation>
    </message>
    <message>
        <source>give a short name such as bra-fitting</source>
        <translation>اكتب اسمًا قصيرًا مثل bra-fitting</translation>
    </message>
    <message>
        <source>give it a value</source>
        <translation>أعطه قيمة</translation>
    </message>
    <message>
        <source>give it a value, a text or a number</source>
        <translation>أعطه قيمة، نصًا أو عددًا</translation>
    </message>
    <message>
        <source>half an answer</source>
        <translation>نصف إجابة</translation>
    </message>
    <message>
        <source>handle</source>
        <translation>المعرّف المختصر</translation>
    </message>
    <message>
        <source>id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>is it the address of a hub, or a tenant&apos;s name?</source>
        <translation>هل هو عنوان خادم أم اسم حساب؟</translation>
    </message>
    <message>
        <source>it came to nothing before it left</source>
        <translation>انتهى الأمر قبل أن يُرسل</translation>
    </message>
    <message>
        <source>it cannot be opened; it must be a file in a folder to which this user may write</source>
        <translation>لا يمكن فتحه؛ يجب أن يكون ملفًا في مجلّد يحق لهذا المستخدم الكتابة فيه</translation>
    </message>
    <message>
        <source>it cannot be read: {why}</source>
        <translation>لا يمكن قراءته: {why}</translation>
    </message>
    <message>
        <source>it contains a NUL character</source>
        <translation>يحتوي على محرف NUL</translation>
    </message>
    <message>
        <source>it contains half of a surrogate pair</source>
        <translation>يحتوي على نصف محرف</translation>
    </message>
    <message>
        <source>it failed ({status})</source>
        <translation>أخفق الخادم ({status})</translation>
    </message>
    <message>
        <source>it gave the till no letter</source>
        <translation>لم يعطِ نقطة الخدمة حرفًا</translation>
    </message>
    <message>
        <source>it has more than a host and a path</source>
        <translation>فيه أكثر من مضيف ومسار</translation>
    </message>
    <message>
        <source>it has more than {most} characters</source>
        <translation>عدد الحروف يزيد على {most}</translation>
    </message>
    <message>
        <source>it has more than {most} rows</source>
        <translation>فيه أكثر من {most} صف</translation>
    </message>
    <message>
        <source>it has no feed of changes</source>
        <translation>لا يبلّغ عن التغييرات</translation>
    </message>
    <message>
        <source>it has {these}</source>
        <translation>يوجد {these}</translation>
    </message>
    <message>
        <source>it is asked twice</source>
        <translation>يُسأل مرتين</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>it is empty; write something</source>
        <translation>فارغ؛ اكتب شيئًا</translation>
    </message>
    <message>
        <source>it is larger than 100 MB</source>
        <translation>أكبر من 100 ميغابايت</translation>
    </message>
    <message>
        <source>it is larger than 512 MiB</source>
        <translation>أكبر من 512 ميبيبايت</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>متداخل أعمق من اللازم</translation>
    </message>
    <message>
        <source>it is no JSON Logic</source>
        <translation>هذا ليس JSON Logic</translation>
    </message>
    <message>
        <source>it is no address</source>
        <translation>هذا ليس عنوانًا</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>هذا ليس نصًا</translation>
    </message>
    <message>
        <source>it is no text, as the NUL characters from line {line} on show</source>
        <translation>هذا ليس نصًا، كما تدل محارف NUL ابتداءً من السطر {line}</translation>
    </message>
    <message>
        <source>it is no token</source>
        <translation>هذا ليس رمزًا مميزًا</translation>
    </message>
    <message>
        <source>it is of OptimoCMS alone</source>
        <translation>هذا خاص بـ OptimoCMS وحده</translation>
    </message>
    <message>
        <source>it is read-only; allow this user to write to it and its folder</source>
        <translation>للقراءة فقط؛ اسمح لهذا المستخدم بالكتابة فيه وفي مجلّده</translation>
    </message>
    <message>
        <source>it is used there and cannot be deleted: discard this and retire it instead</source>
        <translation>هو مستخدم هناك ولا يمكن حذفه: تجاهل هذا وأوقفه بدلًا من ذلك</translation>
    </message>
    <message>
        <source>it is {right}</source>
        <translation>هو {right}</translation>
    </message>
    <message>
        <source>it must be from {least} to {most}</source>
        <translation>يجب أن يكون من {least} إلى {most}</translation>
    </message>
    <message>
        <source>it names nothing</source>
        <translation>لا يسمّي شيئًا</translation>
    </message>
    <message>
        <source>it says no: {said}</source>
        <translation>يرفض: {said}</translation>
    </message>
    <message>
        <source>it sends us elsewhere, which a remote does not do</source>
        <translation>يحيلنا إلى مكان آخر، والخادم لا يفعل ذلك</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>استغرق وقتًا طويلًا</translation>
    </message>
    <message>
        <source>its answer did not come to an end</source>
        <translation>لم تنتهِ إجابته</translation>
    </message>
    <message>
        <source>its answer has no data</source>
        <translation>لا بيانات في إجابته</translation>
    </message>
    <message>
        <source>its answer is larger than any that it could have</source>
        <translation>إجابته أكبر مما يمكن</translation>
    </message>
    <message>
        <source>its answer is no list</source>
        <translation>إجابته ليست قائمة</translation>
    </message>
    <message>
        <source>its answer makes no sense: {why}</source>
        <translation>إجابته بلا معنى: {why}</translation>
    </message>
    <message>
        <source>its customer is not there any more: discard it, or try again once they are</source>
        <translation>عميله لم يعد موجودًا هناك: تجاهله، أو حاول مجددًا حين يعود</translation>
    </message>
    <message>
        <source>its member of staff does not work there any more: give it to somebody else, or discard it</source>
        <translation>الموظف المعني لم يعد يعمل هناك: أسنده إلى شخص آخر، أو تجاهله</translation>
    </message>
    <message>
        <source>its place is not there any more: discard it, or try again once it is</source>
        <translation>فرعه لم يعد موجودًا هناك: تجاهله، أو حاول مجددًا حين يعود</translation>
    </message>
    <message>
        <source>its quotes are not closed</source>
        <translation>علامات الاقتباس فيه غير مغلقة</translation>
    </message>
    <message>
        <source>its service is not offered there any more: discard it, or try again once it is</source>
        <translation>خدمته لم تعد تُعرض هناك: تجاهله، أو حاول مجددًا حين تعود</translation>
    </message>
    <message>
        <source>its step leads nowhere</source>
        <translation>خطوته لا تؤدي إلى أي مكان</translation>
    </message>
    <message>
        <source>its tables are missing</source>
        <translation>جداوله ناقصة</translation>
    </message>
    <message>
        <source>key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>leave it out to get a free one</source>
        <translation>اتركه فارغًا ليُؤخذ حرف متاح</translation>
    </message>
    <message>
        <source>leave it out, or mend its spelling</source>
        <translation>احذفه أو صحّح كتابته</translation>
    </message>
    <message>
        <source>leave it out, or say --kind optimocms</source>
        <translation>احذفه أو اكتب --kind optimocms</translation>
    </message>
    <message>
        <source>leave one of them out</source>
        <translation>احذف أحدهما</translation>
    </message>
    <message>
        <source>leave out names, ? and #</source>
        <translation>احذف الأسماء و? و#</translation>
    </message>
    <message>
        <source>leave that character out</source>
        <translation>احذف هذا المحرف</translation>
    </message>
    <message>
        <source>leave the answers out</source>
        <translation>احذف الإجابات</translation>
    </message>
    <message>
        <source>let go of a till that is not used any more</source>
        <translation>تخلَّ عن نقطة خدمة لم تعد مستخدمة</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>الحرف</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>السطر {line}</translation>
    </message>
    <message>
        <source>look at its quotes</source>
        <translation>راجع علامات الاقتباس فيه</translation>
    </message>
    <message>
        <source>make a new token there</source>
        <translation>أنشئ رمزًا مميزًا جديدًا هناك</translation>
    </message>
    <message>
        <source>make it active first</source>
        <translation>فعّله أولًا</translation>
    </message>
    <message>
        <source>may the token do that?</source>
        <translation>هل يحق للرمز المميز ذلك؟</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>name a file that this user can read</source>
        <translation>سمِّ ملفًا يستطيع هذا المستخدم قراءته</translation>
    </message>
    <message>
        <source>name a file with nothing but the token</source>
        <translation>سمِّ ملفًا ليس فيه إلا الرمز المميز</translation>
    </message>
    <message>
        <source>name a store of Floorwalker, or a file that is not there yet</source>
        <translation>سمِّ بيانات Floorwalker، أو ملفًا غير موجود بعد</translation>
    </message>
    <message>
        <source>name at least one, or take the staff of the location</source>
        <translation>سمِّ واحدًا على الأقل، أو استخدم موظفي الفرع</translation>
    </message>
    <message>
        <source>name the same day or a later one</source>
        <translation>سمِّ اليوم نفسه أو يومًا بعده</translation>
    </message>
    <message>
        <source>name the site that the key is for</source>
        <translation>سمِّ الموقع الذي يخصه المفتاح</translation>
    </message>
    <message>
        <source>name those of the list</source>
        <translation>سمِّ من هم في القائمة</translation>
    </message>
    <message>
        <source>nested deeper than {most}</source>
        <translation>متداخل أعمق من {most}</translation>
    </message>
    <message>
        <source>network:HOST:PORT, serial:DEVICE:BAUD, usb:VENDOR:PRODUCT (in hexadecimal) or system:NAME</source>
        <translation>network:HOST:PORT أو serial:DEVICE:BAUD أو usb:VENDOR:PRODUCT (بالنظام الست عشري) أو system:NAME</translation>
    </message>
    <message>
        <source>no answer that can be trusted: {why}</source>
        <translation>لا إجابة موثوقة: {why}</translation>
    </message>
    <message>
        <source>no column says the name</source>
        <translation>لا يوجد عمود للاسم</translation>
    </message>
    <message>
        <source>no column says when it is</source>
        <translation>لا يوجد عمود للوقت</translation>
    </message>
    <message>
        <source>no column says whose it is</source>
        <translation>لا يوجد عمود للعميل</translation>
    </message>
    <message>
        <source>no form is for that; use booking, or post_visit for what is asked after a visit</source>
        <translation>لا استبيان لهذا الغرض؛ استخدم booking، أو post_visit لما يُسأل بعد الزيارة</translation>
    </message>
    <message>
        <source>no questionnaire version has the id {id}</source>
        <translation>لا يوجد إصدار استبيان بالمعرّف {id}</translation>
    </message>
    <message>
        <source>no time zone is called that; use a name like Australia/Melbourne</source>
        <translation>لا توجد منطقة زمنية بهذا الاسم؛ استخدم اسمًا مثل Australia/Melbourne</translation>
    </message>
    <message>
        <source>no version here has the id {id}</source>
        <translation>لا يوجد هنا إصدار بالمعرّف {id}</translation>
    </message>
    <message>
        <source>no {kind} has the id {id}</source>
        <translation>لا يوجد {kind} بالمعرّف {id}</translation>
    </message>
    <message>
        <source>nobody answers there</source>
        <translation>لا أحد يجيب هناك</translation>
    </message>
    <message>
        <source>nobody is at the desk</source>
        <translation>لا أحد عند المكتب</translation>
    </message>
    <message>
        <source>not JSON: {why} at line {line} column {column}</source>
        <translation>ليس JSON: {why} في السطر {line} العمود {column}</translation>
    </message>
    <message>
        <source>not UTF-8 text</source>
        <translation>ليس نصًا بترميز UTF-8</translation>
    </message>
    <message>
        <source>not reached: {why}</source>
        <translation>لم يُبلَغ: {why}</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لم يُرسَل</translation>
    </message>
    <message>
        <source>nothing has this key</source>
        <translation>لا يوجد هذا المفتاح</translation>
    </message>
    <message>
        <source>nothing lies between its least and its most</source>
        <translation>لا شيء يقع بين حدّها الأدنى وحدّها الأقصى</translation>
    </message>
    <message>
        <source>one of {these}</source>
        <translation>واحد من {these}</translation>
    </message>
    <message>
        <source>one visit each</source>
        <translation>زيارة واحدة لكل منها</translation>
    </message>
    <message>
        <source>other_id</source>
        <translation>العميل الآخر</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>put the token alone into the file, on one line</source>
        <translation>ضع الرمز المميز وحده في الملف، في سطر واحد</translation>
    </message>
    <message>
        <source>questionnaire</source>
        <translation>الاستبيان</translation>
    </message>
    <message>
        <source>questions.handle</source>
        <translation>المعرّف المختصر للسؤال</translation>
    </message>
    <message>
        <source>restore a backup of this version, or move the file away: the next start makes a new store</source>
        <translation>استعد نسخة احتياطية من هذا الإصدار، أو انقل الملف: عند البدء التالي تُنشأ بيانات جديدة</translation>
    </message>
    <message>
        <source>retry it</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation>احفظه بترميز UTF-8</translation>
    </message>
    <message>
        <source>say a number above 0, or none</source>
        <translation>أدخل عددًا أكبر من 0، أو لا تُدخل شيئًا</translation>
    </message>
    <message>
        <source>say what it is, for example Lunch</source>
        <translation>اذكر ما هو، مثل: غداء</translation>
    </message>
    <message>
        <source>say where it stands, for example Front desk</source>
        <translation>اذكر مكانها، مثل: الاستقبال</translation>
    </message>
    <message>
        <source>settings stay at this desk</source>
        <translation>تبقى الإعدادات عند هذا المكتب</translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation>اختصره</translation>
    </message>
    <message>
        <source>sign in first</source>
        <translation>سجّل الدخول أولًا</translation>
    </message>
    <message>
        <source>somebody else has changed it there meanwhile: {fields}</source>
        <translation>غيّره شخص آخر هناك في هذه الأثناء: {fields}</translation>
    </message>
    <message>
        <source>somebody has deleted it there</source>
        <translation>حذفه شخص هناك</translation>
    </message>
    <message>
        <source>split it</source>
        <translation>قسّمه</translation>
    </message>
    <message>
        <source>start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>step</source>
        <translation>خطوة أُرسلت</translation>
    </message>
    <message>
        <source>store</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>swap the two</source>
        <translation>بدّل بينهما</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>نصًا بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>that date is closed, so the hours after the break would go</source>
        <translation>ذلك اليوم مغلق، فتضيع الساعات التي بعد الاستراحة</translation>
    </message>
    <message>
        <source>that stays at this desk: the remote has no place for it</source>
        <translation>هذا يبقى عند هذا المكتب: لا مكان له لدى الخادم</translation>
    </message>
    <message>
        <source>that version has no question {id}</source>
        <translation>لا يوجد في هذا الإصدار السؤال {id}</translation>
    </message>
    <message>
        <source>the calls of this minute are used up</source>
        <translation>نفدت استدعاءات هذه الدقيقة</translation>
    </message>
    <message>
        <source>the calls of this month are used up</source>
        <translation>نفدت استدعاءات هذا الشهر</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>the disk is full; make room and try again, nothing was changed</source>
        <translation>القرص ممتلئ؛ أفسح مكانًا وحاول مرة أخرى، لم يتغيّر شيء</translation>
    </message>
    <message>
        <source>the disk reports an error; nothing was changed, try again and check the disk</source>
        <translation>القرص يبلّغ عن خطأ؛ لم يتغيّر شيء، حاول مرة أخرى وافحص القرص</translation>
    </message>
    <message>
        <source>the end must be after the start</source>
        <translation>يجب أن تكون النهاية بعد البداية</translation>
    </message>
    <message>
        <source>the feed ended: {why}</source>
        <translation>انتهت التبليغات: {why}</translation>
    </message>
    <message>
        <source>the file is not written in {encoding}</source>
        <translation>الملف غير مكتوب بترميز {encoding}</translation>
    </message>
    <message>
        <source>the first line names the columns</source>
        <translation>السطر الأول يسمّي الأعمدة</translation>
    </message>
    <message>
        <source>the first line names the columns, each further one is a row</source>
        <translation>السطر الأول يسمّي الأعمدة، وكل سطر بعده صف</translation>
    </message>
    <message>
        <source>the key {key} stands twice in one object</source>
        <translation>المفتاح {key} مكرّر في كائن واحد</translation>
    </message>
    <message>
        <source>the number {digits} is too large</source>
        <translation>العدد {digits} كبير جدًا</translation>
    </message>
    <message>
        <source>the number {digits}… is too large</source>
        <translation>العدد {digits}… كبير جدًا</translation>
    </message>
    <message>
        <source>the number {digits}… is too long</source>
        <translation>العدد {digits}… طويل جدًا</translation>
    </message>
    <message>
        <source>the program could not say this; please report it</source>
        <translation>لم يستطع البرنامج قول ذلك؛ نرجو الإبلاغ عنه</translation>
    </message>
    <message>
        <source>the proxy lets nothing through</source>
        <translation>الوكيل لا يمرّر شيئًا</translation>
    </message>
    <message>
        <source>the record is not there any more</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>the remote counts visits by itself</source>
        <translation>الخادم يعدّ الزيارات بنفسه</translation>
    </message>
    <message>
        <source>the remote does not know the {kind} of it</source>
        <translation>لا يعرف الخادم ما يتبعه: {kind}</translation>
    </message>
    <message>
        <source>the remote: {said}; nothing was changed, try again</source>
        <translation>الخادم: {said}؛ لم يتغيّر شيء، حاول مرة أخرى</translation>
    </message>
    <message>
        <source>the service asks no questions</source>
        <translation>الخدمة لا تطرح أسئلة</translation>
    </message>
    <message>
        <source>the shop</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>the step says nothing of what was before it</source>
        <translation>الخطوة لا تذكر ما كان قبلها</translation>
    </message>
    <message>
        <source>the store</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>the store: held times end faster than they can be let go of; try again</source>
        <translation>البيانات: تنتهي الأوقات المحجوزة أسرع مما يمكن تحريرها؛ حاول مرة أخرى</translation>
    </message>
    <message>
        <source>the store: its server does not answer; nothing was changed, try again</source>
        <translation>البيانات: خادمها لا يجيب؛ لم يتغيّر شيء، حاول مرة أخرى</translation>
    </message>
    <message>
        <source>the store: its server lets nobody in so; name another user, password or database</source>
        <translation>البيانات: خادمها لا يسمح بالدخول هكذا؛ اذكر مستخدمًا أو كلمة مرور أو قاعدة بيانات أخرى</translation>
    </message>
    <message>
        <source>the store: somebody else was changing the same; nothing was changed, try again</source>
        <translation>البيانات: كان شخص آخر يغيّر الشيء نفسه؛ لم يتغيّر شيء، حاول مرة أخرى</translation>
    </message>
    <message>
        <source>the store: this user may not do that there; let it own the database, or ask who does</source>
        <translation>البيانات: لا يحق لهذا المستخدم ذلك هناك؛ اجعله مالك قاعدة البيانات أو اسأل مالكها</translation>
    </message>
    <message>
        <source>the store: what the shop offers has just been changed; nothing was done, try again</source>
        <translation>البيانات: تغيّر للتو ما يقدّمه المتجر؛ لم يُنفَّذ شيء، حاول مرة أخرى</translation>
    </message>
    <message>
        <source>the token is not taken; sign in again</source>
        <translation>الرمز المميز غير مقبول؛ سجّل الدخول من جديد</translation>
    </message>
    <message>
        <source>the token may not write: {said}</source>
        <translation>لا يحق للرمز المميز الكتابة: {said}</translation>
    </message>
    <message>
        <source>the type “{type}” is not one of {types}</source>
        <translation>النوع «{type}» ليس من {types}</translation>
    </message>
    <message>
        <source>there are no rows in it</source>
        <translation>لا توجد فيه صفوف</translation>
    </message>
    <message>
        <source>there are {count} such bookings there, and nothing tells whether one is this: discard it here where it is among them, try again where it is not</source>
        <translation>توجد هناك حجوزات مشابهة عددها {count}، ولا شيء يدل على أن أحدها هو هذا: تجاهله هنا إن كان بينها، وإلا فأعد المحاولة</translation>
    </message>
    <message>
        <source>there is a booking there that may be this one and has another {what}: discard it here where it is this one, try again where it is not</source>
        <translation>يوجد هناك حجز قد يكون هذا ويختلف في {what}: تجاهله هنا إن كان هو، وإلا فأعد المحاولة</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>لا يوجد اتصال</translation>
    </message>
    <message>
        <source>there is no place {handle}</source>
        <translation>لا يوجد الفرع {handle}</translation>
    </message>
    <message>
        <source>there is no setting “{key}”</source>
        <translation>لا يوجد إعداد «{key}»</translation>
    </message>
    <message>
        <source>there is no token for {remote}; sign in again with floorwalker connect</source>
        <translation>لا يوجد رمز مميز إلى {remote}؛ سجّل الدخول من جديد بالأمر floorwalker connect</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>لا يوجد فيه شيء</translation>
    </message>
    <message>
        <source>there is one already</source>
        <translation>يوجد واحد من قبل</translation>
    </message>
    <message>
        <source>these hours repeat every year</source>
        <translation>تتكرّر هذه الساعات كل سنة</translation>
    </message>
    <message>
        <source>this PIN would be guessed at once</source>
        <translation>يسهل تخمين هذا الرقم السري</translation>
    </message>
    <message>
        <source>this is another program&apos;s database</source>
        <translation>هذه قاعدة بيانات برنامج آخر</translation>
    </message>
    <message>
        <source>this is no PIN</source>
        <translation>هذا ليس رقمًا سريًا</translation>
    </message>
    <message>
        <source>this is the same customer</source>
        <translation>هذا هو العميل نفسه</translation>
    </message>
    <message>
        <source>this key is missing</source>
        <translation>هذا المفتاح ناقص</translation>
    </message>
    <message>
        <source>this option has no value</source>
        <translation>هذا الخيار بلا قيمة</translation>
    </message>
    <message>
        <source>this store is connected to no remote; floorwalker connect does that</source>
        <translation>هذه البيانات غير متصلة بأي خادم؛ الأمر floorwalker connect يصلها</translation>
    </message>
    <message>
        <source>this user may not open it</source>
        <translation>لا يحق لهذا المستخدم فتحه</translation>
    </message>
    <message>
        <source>this version has been answered already</source>
        <translation>أُجيب عن هذا الإصدار من قبل</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>time off needs a name</source>
        <translation>يحتاج وقت الغياب إلى اسم</translation>
    </message>
    <message>
        <source>too many questions at once</source>
        <translation>أسئلة كثيرة في آن واحد</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>طلبات أكثر من اللازم</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>try it again: they are told over theirs</source>
        <translation>حاول مرة أخرى: تُعتمد عندئذ هذه الأسئلة</translation>
    </message>
    <message>
        <source>two of them are version {version}</source>
        <translation>اثنان منها بالإصدار {version}</translation>
    </message>
    <message>
        <source>unknown operator “{name}”</source>
        <translation>عامل غير معروف «{name}»</translation>
    </message>
    <message>
        <source>until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>use 1 or more</source>
        <translation>استخدم 1 أو أكثر</translation>
    </message>
    <message>
        <source>use a version of {form}</source>
        <translation>استخدم إصدارًا من {form}</translation>
    </message>
    <message>
        <source>use an IANA name such as Australia/Melbourne</source>
        <translation>استخدم اسمًا من IANA مثل Australia/Melbourne</translation>
    </message>
    <message>
        <source>use an id of its own</source>
        <translation>استخدم معرّفًا خاصًا به</translation>
    </message>
    <message>
        <source>use another one</source>
        <translation>استخدم غيره</translation>
    </message>
    <message>
        <source>use one of A to Z</source>
        <translation>استخدم حرفًا من A إلى Z</translation>
    </message>
    <message>
        <source>use one of {these}</source>
        <translation>استخدم واحدًا من {these}</translation>
    </message>
    <message>
        <source>use one to four letters or digits</source>
        <translation>استخدم من حرف إلى أربعة أحرف أو أرقام</translation>
    </message>
    <message>
        <source>use that record&apos;s id, or another handle</source>
        <translation>استخدم معرّف ذلك السجل، أو معرّفًا مختصرًا آخر</translation>
    </message>
    <message>
        <source>use the id of a version</source>
        <translation>استخدم معرّف أحد الإصدارات</translation>
    </message>
    <message>
        <source>use the id of a {kind} of this file or of the store</source>
        <translation>استخدم معرّف {kind} من هذا الملف أو من البيانات</translation>
    </message>
    <message>
        <source>use the id of one of its questions</source>
        <translation>استخدم معرّف أحد أسئلته</translation>
    </message>
    <message>
        <source>use the id of one of its versions</source>
        <translation>استخدم معرّف أحد إصداراته</translation>
    </message>
    <message>
        <source>use {one} or {other}</source>
        <translation>استخدم {one} أو {other}</translation>
    </message>
    <message>
        <source>version {version} of the questionnaire {form} has been answered: make a new one</source>
        <translation>أُجيب عن الإصدار {version} من الاستبيان {form}: أنشئ إصدارًا جديدًا</translation>
    </message>
    <message>
        <source>walk_in_only needs allow_customer_booking false</source>
        <translation>يحتاج walk_in_only إلى allow_customer_booking بقيمة false</translation>
    </message>
    <message>
        <source>walk_in_only needs allow_walk_in true</source>
        <translation>يحتاج walk_in_only إلى allow_walk_in بقيمة true</translation>
    </message>
    <message>
        <source>what answered ({status}) does not complain as the remote does</source>
        <translation>ما أجاب ({status}) لا يشتكي كما يفعل الخادم</translation>
    </message>
    <message>
        <source>what answered ({status}) does not speak as the remote does</source>
        <translation>ما أجاب ({status}) لا يتكلّم كما يفعل الخادم</translation>
    </message>
    <message>
        <source>write HH:MM from 00:00 to 23:59</source>
        <translation>اكتب HH:MM من 00:00 إلى 23:59</translation>
    </message>
    <message>
        <source>write JSON Logic</source>
        <translation>اكتب JSON Logic</translation>
    </message>
    <message>
        <source>write YYYY-MM-DD</source>
        <translation>اكتب YYYY-MM-DD</translation>
    </message>
    <message>
        <source>write YYYY-MM-DD HH:MM:SS, or ISO 8601 with an offset</source>
        <translation>اكتب YYYY-MM-DD HH:MM:SS أو ISO 8601 مع فارق التوقيت</translation>
    </message>
    <message>
        <source>write a number</source>
        <translation>اكتب عددًا</translation>
    </message>
    <message>
        <source>write a number or null</source>
        <translation>اكتب عددًا أو null</translation>
    </message>
    <message>
        <source>write a smaller number</source>
        <translation>اكتب عددًا أصغر</translation>
    </message>
    <message>
        <source>write https://</source>
        <translation>اكتب https://</translation>
    </message>
    <message>
        <source>write https://HOST, a tenant&apos;s name, or http://HOST:PORT for a hub in this network</source>
        <translation>اكتب https://HOST، أو اسم الحساب، أو http://HOST:PORT لخادم في هذه الشبكة</translation>
    </message>
    <message>
        <source>write it like name@example.com</source>
        <translation>اكتبه مثل name@example.com</translation>
    </message>
    <message>
        <source>write its digits, like +61 412 345 678</source>
        <translation>اكتب أرقامه، مثل ‎+971 50 123 4567</translation>
    </message>
    <message>
        <source>write one of {these}</source>
        <translation>اكتب واحدًا من {these}</translation>
    </message>
    <message>
        <source>write the last day, or the same one</source>
        <translation>اكتب اليوم الأخير، أو اليوم نفسه</translation>
    </message>
    <message>
        <source>write {least} or more</source>
        <translation>اكتب {least} أو أكثر</translation>
    </message>
    <message>
        <source>write {most} or less</source>
        <translation>اكتب {most} أو أقل</translation>
    </message>
    <message>
        <source>write {what}</source>
        <translation>اكتب {what}</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>{count} is no number of days to show</source>
        <translation>{count} ليس عدد أيام يمكن عرضه</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{digits} that are neither all the same nor a row</source>
        <translation>{digits} ليست متطابقة ولا متتالية</translation>
    </message>
    <message>
        <source>{end} is before the start {start}</source>
        <translation>{end} قبل البداية {start}</translation>
    </message>
    <message>
        <source>{end} is not after the start {start}</source>
        <translation>{end} ليست بعد البداية {start}</translation>
    </message>
    <message>
        <source>{field} is {value}; it must be {least} to {most}</source>
        <translation>{field} هو {value}؛ يجب أن يكون من {least} إلى {most}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}</source>
        <translation>تتعذّر قراءة {file}: {why}</translation>
    </message>
    <message>
        <source>{file}: it cannot be made ({why})</source>
        <translation>{file}: لا يمكن إنشاؤه ({why})</translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation>{file}: {why}</translation>
    </message>
    <message>
        <source>{folder}: no room for a backup: it needs {needed} MB and {free} MB are free</source>
        <translation>{folder}: لا مكان لنسخة احتياطية: تحتاج إلى {needed} ميغابايت والمتاح {free} ميغابايت</translation>
    </message>
    <message>
        <source>{form} is not asked at present</source>
        <translation>{form} لا يُطرح حاليًا</translation>
    </message>
    <message>
        <source>{handle} is another record&apos;s in the store</source>
        <translation>{handle} يخص سجلًا آخر في البيانات</translation>
    </message>
    <message>
        <source>{host} would get the token unencrypted</source>
        <translation>سيتلقّى {host} الرمز المميز دون تشفير</translation>
    </message>
    <message>
        <source>{id} has a visit already</source>
        <translation>لدى {id} زيارة من قبل</translation>
    </message>
    <message>
        <source>{id} is a version of another questionnaire</source>
        <translation>{id} إصدار من استبيان آخر</translation>
    </message>
    <message>
        <source>{id} is not on its list of staff</source>
        <translation>{id} ليس في قائمة الموظفين</translation>
    </message>
    <message>
        <source>{kind} is no kind of remote</source>
        <translation>{kind} ليس نوعًا من الخوادم</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>من {least} إلى {most}</translation>
    </message>
    <message>
        <source>{least} to {most} days</source>
        <translation>من {least} إلى {most} يومًا</translation>
    </message>
    <message>
        <source>{least} to {most} digits</source>
        <translation>من {least} إلى {most} أرقام</translation>
    </message>
    <message>
        <source>{least} to {most} minutes</source>
        <translation>من {least} إلى {most} دقيقة</translation>
    </message>
    <message>
        <source>{least} to {most} seconds</source>
        <translation>من {least} إلى {most} ثانية</translation>
    </message>
    <message>
        <source>{least} to {most} weeks</source>
        <translation>من {least} إلى {most} أسبوعًا</translation>
    </message>
    <message>
        <source>{least} to {most} years, 0 for ever</source>
        <translation>من {least} إلى {most} سنة، و0 للأبد</translation>
    </message>
    <message>
        <source>{letter} is no letter of a till</source>
        <translation>{letter} ليس حرفًا لنقطة خدمة</translation>
    </message>
    <message>
        <source>{minutes} is no length of a break</source>
        <translation>{minutes} ليست مدة استراحة</translation>
    </message>
    <message>
        <source>{most} levels are enough</source>
        <translation>{most} مستوى كافية</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} أو {other}</translation>
    </message>
    <message>
        <source>{printer}: {why}</source>
        <translation>{printer}: {why}</translation>
    </message>
    <message>
        <source>{said}; look there before you try it again</source>
        <translation>{said}؛ تحقّق هناك قبل إعادة المحاولة</translation>
    </message>
    <message>
        <source>{store}: another program keeps it in step with its remote already</source>
        <translation>{store}: برنامج آخر يزامنه مع خادمه بالفعل</translation>
    </message>
    <message>
        <source>{store}: another window has this store open; close that one first</source>
        <translation>{store}: نافذة أخرى تفتح هذه البيانات؛ أغلقها أولًا</translation>
    </message>
    <message>
        <source>{store}: it is not there</source>
        <translation>{store}: غير موجود</translation>
    </message>
    <message>
        <source>{store}: made by an unfinished version of Floorwalker; its tables lack {missing}; nothing was changed, {advice}</source>
        <translation>{store}: أنشأه إصدار غير مكتمل من Floorwalker؛ ينقص جداوله {missing}؛ لم يتغيّر شيء، {advice}</translation>
    </message>
    <message>
        <source>{store}: somebody is reading it, so its log could not be emptied; it is tried again</source>
        <translation>{store}: هناك من يقرؤه، فتعذّر إفراغ سجله؛ ستُعاد المحاولة</translation>
    </message>
    <message>
        <source>{store}: the file is damaged or is no store ({said})</source>
        <translation>{store}: الملف تالف أو ليس من بيانات Floorwalker ({said})</translation>
    </message>
    <message>
        <source>{store}: the sync is at work on it; try again in a moment</source>
        <translation>{store}: المزامنة تعمل عليه؛ حاول مرة أخرى بعد لحظة</translation>
    </message>
    <message>
        <source>{store}: written by a newer version of Floorwalker (its tables are {theirs}, this program&apos;s {ours}); update the program; nothing was changed</source>
        <translation>{store}: كتبه إصدار أحدث من Floorwalker (جداوله {theirs} وجداول هذا البرنامج {ours})؛ حدّث البرنامج؛ لم يتغيّر شيء</translation>
    </message>
    <message>
        <source>{store}: {damage}</source>
        <translation>{store}: {damage}</translation>
    </message>
    <message>
        <source>{store}: {why}</source>
        <translation>{store}: {why}</translation>
    </message>
    <message>
        <source>{text} is no address</source>
        <translation>{text} ليس عنوانًا</translation>
    </message>
    <message>
        <source>{text} is no status</source>
        <translation>{text} ليست حالة</translation>
    </message>
    <message>
        <source>{this} has the wrong type</source>
        <translation>{this} من نوع غير صحيح</translation>
    </message>
    <message>
        <source>{this} is another question</source>
        <translation>{this} سؤال آخر</translation>
    </message>
    <message>
        <source>{this} is not a date</source>
        <translation>{this} ليس تاريخًا</translation>
    </message>
    <message>
        <source>{this} is not a time</source>
        <translation>{this} ليس وقتًا</translation>
    </message>
    <message>
        <source>{this} is not possible here</source>
        <translation>{this} غير ممكن هنا</translation>
    </message>
    <message>
        <source>{this} is not what stands beside it</source>
        <translation>{this} ليس ما بجانبه</translation>
    </message>
    <message>
        <source>{this} is too large</source>
        <translation>{this} كبير جدًا</translation>
    </message>
    <message>
        <source>{this} is too small</source>
        <translation>{this} صغير جدًا</translation>
    </message>
    <message>
        <source>{this} stands twice</source>
        <translation>{this} مكرّر</translation>
    </message>
    <message>
        <source>{ticket} is somebody else&apos;s on that day</source>
        <translation>{ticket} لشخص آخر في ذلك اليوم</translation>
    </message>
    <message>
        <source>{until} is before {day}</source>
        <translation>{until} قبل {day}</translation>
    </message>
    <message>
        <source>{value} is no amount</source>
        <translation>{value} ليس مبلغًا</translation>
    </message>
    <message>
        <source>{value} is not a time of day</source>
        <translation>{value} ليس وقتًا من اليوم</translation>
    </message>
    <message>
        <source>{value} is not a time zone</source>
        <translation>{value} ليست منطقة زمنية</translation>
    </message>
    <message>
        <source>{what}; {right}</source>
        <translation>{what}؛ {right}</translation>
    </message>
    <message>
        <source>{why}</source>
        <translation>{why}</translation>
    </message>
    <message>
        <source>{word} is not a JSON number</source>
        <translation>{word} ليس عددًا في JSON</translation>
    </message>
    <message>
        <source>“{outcome}” is none</source>
        <translation>«{outcome}» غير موجود</translation>
    </message>
    <message>
        <source>“{text}” is no printer</source>
        <translation>«{text}» ليست طابعة</translation>
    </message>
    <message>
        <source>“{value}” does not fit</source>
        <translation>«{value}» غير مناسب</translation>
    </message>
    <message>
        <source>“{value}” is no e-mail address</source>
        <translation>«{value}» ليس عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>“{value}” is no telephone number</source>
        <translation>«{value}» ليس رقم هاتف</translation>
    </message>
    <message>
        <source>{where}: {what}</source>
        <translation>{where}: {what}</translation>
    </message>
</context>
<context>
    <name>UncoveredPage</name>
    <message>
        <source>Every booking is covered. When somebody is off or takes a break, the bookings that nobody takes then appear here; nothing is cancelled by itself.</source>
        <translation>كل الحجوزات مغطاة. عندما يكون أحد الموظفين في إجازة أو استراحة، تظهر هنا الحجوزات التي لا يتولاها أحد حينها؛ ولا يُلغى شيء تلقائيًا.</translation>
    </message>
    <message>
        <source>Uncovered</source>
        <translation>بلا تغطية</translation>
    </message>
    <message>
        <source>The booking in full</source>
        <translation>الحجز كاملًا</translation>
    </message>
</context>
<context>
    <name>Unguarded</name>
    <message>
        <source>Check-in screen without a PIN</source>
        <translation>شاشة تسجيل الوصول بلا رقم سري</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet, so anybody can leave the check-in screen: whoever holds the name of the place, at its top, for three seconds and presses once more. With a manager&apos;s PIN only a manager can.</source>
        <translation>لا أحد لديه رقم سري بعد، لذا يمكن لأي شخص مغادرة شاشة تسجيل الوصول: من يضغط مطولًا على اسم المكان في أعلاها ثلاث ثوانٍ ثم يضغط مرة أخرى. أما مع رقم سري لمدير فلا يستطيع ذلك إلا المدير.</translation>
    </message>
    <message>
        <source>Open it without one</source>
        <translation>فتحها بلا رقم سري</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>Book</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>إلغاء الحجز</translation>
    </message>
    <message>
        <source>Arrive</source>
        <translation>وصول</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>إكمال</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>إسناد إلى</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>عرض وقت</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>تسجيل الوصول</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>نداء التالي</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>نداء</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>إعادة النداء</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>بدء الخدمة</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Back in line</source>
        <translation>عاد إلى الطابور</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Back from parking</source>
        <translation>عاد من التعليق</translation>
    </message>
    <message>
        <source>Other service</source>
        <translation>خدمة أخرى</translation>
    </message>
    <message>
        <source>Make a booking</source>
        <translation>إنشاء حجز</translation>
    </message>
    <message>
        <source>Keep as a customer</source>
        <translation>حفظ كعميل</translation>
    </message>
    <message>
        <source>Join waitlist</source>
        <translation>إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>Change the wish</source>
        <translation>تغيير الرغبة</translation>
    </message>
    <message>
        <source>Hold and call</source>
        <translation>احتفاظ واتصال</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>Does not want it</source>
        <translation>لا يرغب فيه</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>ترك الوقت</translation>
    </message>
    <message>
        <source>Book it</source>
        <translation>حجزه</translation>
    </message>
    <message>
        <source>Hold lapsed</source>
        <translation>انتهت مدة الاحتفاظ</translation>
    </message>
    <message>
        <source>Book from waitlist</source>
        <translation>حجز من قائمة الانتظار</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>حجب وقت</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>يوم إجازة</translation>
    </message>
    <message>
        <source>Change the break</source>
        <translation>تغيير الاستراحة</translation>
    </message>
    <message>
        <source>Take the break out</source>
        <translation>إزالة الاستراحة</translation>
    </message>
    <message>
        <source>Works again</source>
        <translation>عودة إلى العمل</translation>
    </message>
    <message>
        <source>Keep anyway</source>
        <translation>إبقاء رغم ذلك</translation>
    </message>
    <message>
        <source>Record visit</source>
        <translation>تسجيل زيارة</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>إضافة عميل</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>تعديل عميل</translation>
    </message>
    <message>
        <source>Merge customers</source>
        <translation>دمج عملاء</translation>
    </message>
    <message>
        <source>Erase customer</source>
        <translation>محو عميل</translation>
    </message>
    <message>
        <source>Export a customer&apos;s data</source>
        <translation>تصدير بيانات عميل</translation>
    </message>
    <message>
        <source>Close earlier days</source>
        <translation>إغلاق الأيام السابقة</translation>
    </message>
    <message>
        <source>Change a setting</source>
        <translation>تغيير إعداد</translation>
    </message>
    <message>
        <source>Set who may check in</source>
        <translation>تحديد من يمكنه تسجيل الوصول</translation>
    </message>
    <message>
        <source>Print the ticket</source>
        <translation>طباعة التذكرة</translation>
    </message>
    <message>
        <source>Let a ticket be</source>
        <translation>ترك التذكرة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Name this till</source>
        <translation>تسمية نقطة الخدمة هذه</translation>
    </message>
    <message>
        <source>Connect a remote</source>
        <translation>الاتصال بخادم</translation>
    </message>
    <message>
        <source>Change the connection</source>
        <translation>تغيير الاتصال</translation>
    </message>
    <message>
        <source>Disconnect the remote</source>
        <translation>قطع الاتصال بالخادم</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Take out of line</source>
        <translation>إخراج من الطابور</translation>
    </message>
</context>
<context>
    <name>Wait</name>
    <message>
        <source>within what was said</source>
        <translation>ضمن المدة المعلنة</translation>
    </message>
    <message>
        <source>close to what was said</source>
        <translation>قرب المدة المعلنة</translation>
    </message>
    <message>
        <source>longer than was said</source>
        <translation>أطول من المدة المعلنة</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>الدور {time}</translation>
    </message>
    <message>
        <source>told: at once</source>
        <translation>المعلن: فورًا</translation>
    </message>
    <message>
        <source>told ~{minutes}</source>
        <translation>المعلن ~{minutes}</translation>
    </message>
    <message>
        <source>called once</source>
        <translation>نُودي مرة واحدة</translation>
    </message>
    <message>
        <source>called {count} ×</source>
        <translation>نُودي {count} ×</translation>
    </message>
    <message>
        <source>of ~{minutes}</source>
        <translation>من ~{minutes}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>to go</source>
        <translation>متبقٍ</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>{minutes} late</source>
        <translation>متأخر {minutes}</translation>
    </message>
    <message>
        <source>in {minutes}</source>
        <translation>بعد {minutes}</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Saved here</source>
        <translation>محفوظ هنا</translation>
    </message>
    <message>
        <source>Everything is saved here</source>
        <translation>كل شيء محفوظ هنا</translation>
    </message>
    <message>
        <source>No remote connected</source>
        <translation>لا خادم متصل</translation>
    </message>
    <message>
        <source>Every change is safe on this till, and is sent in order once a remote is connected.</source>
        <translation>كل تغيير محفوظ على نقطة الخدمة هذه، ويُرسل بالترتيب عند الاتصال بخادم.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Practice: nothing is kept</source>
        <translation>تدريب: لا شيء يُحفظ</translation>
    </message>
    <message>
        <source>This is a copy of the shop: nothing that is done in it is sent, and all of it goes.</source>
        <translation>هذه نسخة من المتجر: لا يُرسل شيء مما يُفعل فيها، ويزول كله.</translation>
    </message>
    <message>
        <source>{state} · {number}</source>
        <translation>{state} ({number})</translation>
    </message>
    <message>
        <source>1 change kept</source>
        <translation>تغيير واحد محفوظ</translation>
    </message>
    <message>
        <source>{number} changes kept</source>
        <translation>التغييرات المحفوظة: {number}</translation>
    </message>
</context>
<context>
    <name>Waitlist</name>
    <message>
        <source>{name} off the waitlist</source>
        <translation>أُزيل {name} من قائمة الانتظار</translation>
    </message>
    <message>
        <source>Call to {name}</source>
        <translation>اتصال بـ {name}</translation>
    </message>
    <message>
        <source>held for {minutes} minutes and {seconds} seconds more</source>
        <translation>الوقت المتبقي للاحتفاظ: {minutes} دقيقة و{seconds} ثانية</translation>
    </message>
    <message>
        <source>Has a booking then already: {service}, {time}, with {staff}</source>
        <translation>لديه حجز في ذلك الوقت بالفعل: {service}، {time}، مع {staff}</translation>
    </message>
    <message>
        <source>Has a booking then already: {service}, {time}</source>
        <translation>لديه حجز في ذلك الوقت بالفعل: {service}، {time}</translation>
    </message>
    <message>
        <source>Needs an answer: {what}</source>
        <translation>الإجابة مطلوبة: {what}</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>الإجابة مطلوبة</translation>
    </message>
    <message>
        <source>“{service} has become free on {time} with {staff}. Would you like it?”</source>
        <translation>«توفّر موعد لخدمة {service} في {time} مع {staff}. هل يناسبك؟»</translation>
    </message>
    <message>
        <source>“{service} has become free on {time}. Would you like it?”</source>
        <translation>«توفّر موعد لخدمة {service} في {time}. هل يناسبك؟»</translation>
    </message>
    <message>
        <source>“{typed}” is no time of day: write it like {example}.</source>
        <translation>«{typed}» ليس وقتًا: يُكتب هكذا {example}.</translation>
    </message>
    <message>
        <source>“{typed}” is no date: write it like {example}.</source>
        <translation>«{typed}» ليس تاريخًا: يُكتب هكذا {example}.</translation>
    </message>
    <message>
        <source>{time} is free again: {first} waits for it</source>
        <translation>{time} متاح من جديد: ينتظره {first}</translation>
    </message>
    <message>
        <source>{time} is free again: {first} and {count} more wait for it</source>
        <translation>{time} متاح من جديد: ينتظره {first} وغيره ({count})</translation>
    </message>
    <message>
        <source>Hold the time for them and call</source>
        <translation>الاحتفاظ بالوقت والاتصال بالعميل</translation>
    </message>
    <message>
        <source>Change what they wish for</source>
        <translation>تغيير ما يرغب فيه</translation>
    </message>
    <message>
        <source>Take them off the list</source>
        <translation>إزالته من القائمة</translation>
    </message>
    <message>
        <source>Take them off the list: what they have booked suits</source>
        <translation>إزالتهم من القائمة: حجزهم مناسب</translation>
    </message>
    <message>
        <source>Put somebody on the waitlist</source>
        <translation>إضافة شخص إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>On the waitlist</source>
        <translation>في قائمة الانتظار</translation>
    </message>
    <message>
        <source>What they wish for</source>
        <translation>ما يرغب فيه</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <translation>{first} وغيره ({count})</translation>
    </message>
    <message>
        <source>free since {time}</source>
        <translation>متاح منذ {time}</translation>
    </message>
    <message>
        <source>is being called</source>
        <translation>جارٍ الاتصال به</translation>
    </message>
    <message>
        <source>Hold and call</source>
        <translation>احتفاظ واتصال</translation>
    </message>
    <message>
        <source>Hold and call…</source>
        <translation>احتفاظ واتصال…</translation>
    </message>
    <message>
        <source>Take off as booked</source>
        <translation>إزالة لأنه حجز</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Nothing can come of it: change the dates</source>
        <translation>لا يمكن تحقيقه: غيّر التواريخ</translation>
    </message>
    <message>
        <source>Nothing can come of it: take them off the list</source>
        <translation>لا يمكن تحقيقه: أزلهم من القائمة</translation>
    </message>
    <message>
        <source>Has it booked: {times}</source>
        <translation>حجزه بالفعل: {times}</translation>
    </message>
    <message>
        <source>asked for this time</source>
        <translation>طلب هذا الوقت</translation>
    </message>
    <message>
        <source>asked for this day</source>
        <translation>طلب هذا اليوم</translation>
    </message>
    <message>
        <source>asked for {staff}</source>
        <translation>طلب {staff}</translation>
    </message>
    <message>
        <source>within their days and times</source>
        <translation>ضمن أيامه وأوقاته</translation>
    </message>
    <message>
        <source>any time suits</source>
        <translation>أي وقت يناسب</translation>
    </message>
    <message>
        <source>called</source>
        <translation>تم نداؤه</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>did not want it</source>
        <translation>لم يرغب فيه</translation>
    </message>
    <message>
        <source>was not asked in the end</source>
        <translation>لم يُسأل في النهاية</translation>
    </message>
    <message>
        <source>the hold lapsed</source>
        <translation>انتهت مدة الاحتفاظ</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>{said} {time} · for {about}</source>
        <translation>{said} {time}، لـ {about}</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>منذ اليوم</translation>
    </message>
    <message>
        <source>waits 1 day</source>
        <translation>ينتظر منذ يوم واحد</translation>
    </message>
    <message>
        <source>waits {count} days</source>
        <translation>أيام الانتظار: {count}</translation>
    </message>
    <message>
        <source>with {staff}</source>
        <translation>مع {staff}</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>من {time}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>حتى {time}</translation>
    </message>
    <message>
        <source>Has a booking of this service already: {times}</source>
        <translation>لديه حجز لهذه الخدمة بالفعل: {times}</translation>
    </message>
</context>
<context>
    <name>WaitlistKeeper</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>WaitlistPage</name>
    <message>
        <source>Free for somebody</source>
        <translation>أوقات متاحة لأحدهم</translation>
    </message>
    <message>
        <source>No free time suits anybody on the list. When a booking is cancelled or moved, the time that becomes free appears here at once.</source>
        <translation>لا وقت متاح يناسب أحدًا في القائمة. عند إلغاء حجز أو نقله يظهر الوقت المتاح هنا فورًا.</translation>
    </message>
    <message>
        <source>Choose a free time to see whom it suits.</source>
        <translation>اختر وقتًا متاحًا لمعرفة من يناسبه.</translation>
    </message>
    <message>
        <source>Who comes first</source>
        <translation>من يأتي أولًا</translation>
    </message>
    <message>
        <source>Nobody waits. Put a customer on the list when no time suits them; free times find them again.</source>
        <translation>لا أحد ينتظر. أضف العميل إلى القائمة عندما لا يناسبه أي وقت؛ وستجده الأوقات المتاحة من جديد.</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>في القائمة</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>إضافة إلى القائمة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>WalkInQuestions</name>
    <message>
        <source>Ask now</source>
        <translation>اسأل الآن</translation>
    </message>
    <message>
        <source>Keep the answers</source>
        <translation>حفظ الإجابات</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>لا داعي</translation>
    </message>
</context>
<context>
    <name>WayOutSheet</name>
    <message>
        <source>Check-in screen for customers</source>
        <translation>شاشة تسجيل الوصول للعملاء</translation>
    </message>
    <message>
        <source>It covers everything here. To get out of it, hold the name of the place, at its top, for three seconds: then a manager types their PIN.</source>
        <translation>تغطي كل شيء هنا. للخروج منها اضغط مطولًا على اسم المكان في أعلاها ثلاث ثوانٍ، ثم يكتب مدير رقمه السري.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحها</translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Touch a service for a ticket, or tell us that you are here.</source>
        <translation>المس خدمة للحصول على تذكرة، أو أخبرنا بوصولك.</translation>
    </message>
    <message>
        <source>Welcome. What can we do for you?</source>
        <translation>أهلًا وسهلًا. كيف يمكننا مساعدتك؟</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>لديّ موعد</translation>
    </message>
    <message>
        <source>Scan your code, or find it by the end of your phone number</source>
        <translation>امسح رمزك ضوئيًا، أو ابحث عن موعدك بنهاية رقم هاتفك</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Floorwalker</source>
        <translation>مرحبًا بك في Floorwalker</translation>
    </message>
    <message>
        <source>Look around a demo shop</source>
        <translation>استكشاف متجر تجريبي</translation>
    </message>
    <message>
        <source>Set up here…</source>
        <translation>الإعداد هنا…</translation>
    </message>
    <message>
        <source>Import a set-up file…</source>
        <translation>استيراد ملف إعداد…</translation>
    </message>
    <message>
        <source>Connect a remote…</source>
        <translation>الاتصال بخادم…</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>إلغاء الاستيراد</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Connect {remote}…</source>
        <translation>الاتصال بـ {remote}…</translation>
    </message>
    <message>
        <source>It opens in a window of its own, full of invented customers. Your own store stays empty.</source>
        <translation>يُفتح في نافذة خاصة به، مليئًا بعملاء وهميين. وتبقى بياناتك فارغة.</translation>
    </message>
    <message>
        <source>Locations, hours, staff, services and customers, all or nothing. You may drop the file here.</source>
        <translation>الفروع والساعات والموظفون والخدمات والعملاء، كلها أو لا شيء. ويمكن إفلات الملف هنا.</translation>
    </message>
    <message>
        <source>A name, opening hours and a first service. Everything else can wait.</source>
        <translation>اسم وساعات عمل وخدمة أولى. وكل ما عدا ذلك يمكن أن ينتظر.</translation>
    </message>
    <message>
        <source>On the command line: {command}</source>
        <translation>في سطر الأوامر: {command}</translation>
    </message>
    <message>
        <source>This till has no shop yet: how do you want to begin?</source>
        <translation>لا متجر لنقطة الخدمة هذه بعد: كيف تريد البدء؟</translation>
    </message>
    <message>
        <source>A hub or Omneo has the shop already: everything comes from there. For OptimoCMS, make or import it first.</source>
        <translation>لدى محور أو Omneo المتجر بالفعل: يأتي كل شيء من هناك. مع OptimoCMS، أعِدَّ المتجر أو استورِده أولًا.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Choose a time within the opening hours.</source>
        <translation>اختر وقتًا ضمن ساعات العمل.</translation>
    </message>
    <message>
        <source>Choose a time within the hours of this service.</source>
        <translation>اختر وقتًا ضمن ساعات هذه الخدمة.</translation>
    </message>
    <message>
        <source>Choose a time when {who} works, or somebody else.</source>
        <translation>اختر وقتًا يعمل فيه {who}، أو شخصًا آخر.</translation>
    </message>
    <message>
        <source>Set up hours for {who}.</source>
        <translation>حدّد ساعات {who}.</translation>
    </message>
    <message>
        <source>Move {customer}, or choose somebody else.</source>
        <translation>انقل {customer}، أو اختر شخصًا آخر.</translation>
    </message>
    <message>
        <source>Book it over the buffer with a reason, or a little later.</source>
        <translation>احجزه فوق الفاصل مع ذكر السبب، أو بعده بقليل.</translation>
    </message>
    <message>
        <source>Choose another time, or put them on the waitlist.</source>
        <translation>اختر وقتًا آخر، أو أضفه إلى قائمة الانتظار.</translation>
    </message>
    <message>
        <source>Choose another service.</source>
        <translation>اختر خدمة أخرى.</translation>
    </message>
    <message>
        <source>Choose another service, or somebody who does this one.</source>
        <translation>اختر خدمة أخرى، أو من يقدّم هذه الخدمة.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>اختر فرعًا آخر.</translation>
    </message>
    <message>
        <source>Choose a later time.</source>
        <translation>اختر وقتًا لاحقًا.</translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <translation>اختر شخصًا آخر.</translation>
    </message>
    <message>
        <source>Why not? {title}</source>
        <translation>لماذا لا؟ {title}</translation>
    </message>
    <message>
        <source>For: {service}</source>
        <translation>لـ: {service}</translation>
    </message>
    <message>
        <source>Service: {service}. Choose another</source>
        <translation>الخدمة: {service}. اختيار غيرها</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>For…</source>
        <translation>لـ…</translation>
    </message>
    <message>
        <source>Free {span}</source>
        <translation>متاح {span}</translation>
    </message>
    <message>
        <source>Customers cannot choose it: {why}</source>
        <translation>لا يمكن للعملاء اختياره: {why}</translation>
    </message>
    <message>
        <source>Book {time}</source>
        <translation>حجز {time}</translation>
    </message>
    <message>
        <source>Book {time} anyway…</source>
        <translation>حجز {time} رغم ذلك…</translation>
    </message>
    <message>
        <source>Free at {time}: book that</source>
        <translation>متاح في {time}: حجزه</translation>
    </message>
</context>
<context>
    <name>WishForm</name>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>From, 09:00</source>
        <translation>من، 09:00</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Until, 17:00</source>
        <translation>حتى، 17:00</translation>
    </message>
    <message>
        <source>From, {example}</source>
        <translation>من، {example}</translation>
    </message>
    <message>
        <source>Until, {example}</source>
        <translation>حتى، {example}</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>أول تاريخ</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>آخر تاريخ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Anything that we should know</source>
        <translation>أي شيء ينبغي أن نعرفه</translation>
    </message>
    <message>
        <source>Change the wish</source>
        <translation>تغيير الرغبة</translation>
    </message>
    <message>
        <source>Put on the waitlist</source>
        <translation>إضافة إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>CUSTOMER</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>THE TIME THEY ASKED FOR</source>
        <translation>الوقت المطلوب</translation>
    </message>
    <message>
        <source>DAYS THAT SUIT</source>
        <translation>الأيام المناسبة</translation>
    </message>
    <message>
        <source>TIMES THAT SUIT</source>
        <translation>الأوقات المناسبة</translation>
    </message>
    <message>
        <source>FROM DATE, TO DATE</source>
        <translation>من تاريخ، إلى تاريخ</translation>
    </message>
    <message>
        <source>WITH</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>No service has a waitlist. Settings say for which there is one.</source>
        <translation>لا خدمة لها قائمة انتظار. يُحدَّد ذلك في الإعدادات.</translation>
    </message>
    <message>
        <source>The last date is before the first.</source>
        <translation>آخر تاريخ قبل الأول.</translation>
    </message>
    <message>
        <source>The end of the times is before their beginning.</source>
        <translation>نهاية الأوقات قبل بدايتها.</translation>
    </message>
    <message>
        <source>Choose a customer first: the waitlist is of people who can be called.</source>
        <translation>اختر عميلًا أولًا: قائمة الانتظار لمن يمكن الاتصال بهم.</translation>
    </message>
</context>
<context>
    <name>YearGrid</name>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>ZoneField</name>
    <message>
        <source>Type two letters of a city or a country to choose another one.</source>
        <translation>اكتب حرفين من اسم مدينة أو بلد لاختيار غيرها.</translation>
    </message>
</context>
<context>
    <name>_PlaceName</name>
    <message>
        <source>{place}. Staff: hold to leave</source>
        <translation>{place}. للموظفين: اضغط مطولًا للمغادرة</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Print a copy</source>
        <translation>طباعة نسخة</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>طباعة من جديد</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>إنها موجودة</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>لا حاجة إليها</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>Change my PIN</source>
        <translation>تغيير رقمي السري</translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <translation>الرقم السري لـ {name}</translation>
    </message>
</context>
</TS>
